package dk.samraad.journey;

/// Who may do what: every route of the application, as [RolesIT] finds it.
final class RolesTable {
    /// Columns: a citizen, staff, an administrator, and an administrator's browser without the form token of the session, as
    /// another site would send it. `in` is the way to the sign-in page (that of councils under `/raad`: staff are no guests),
    /// `no` a refusal, `ok` whatever the page itself says (its errors too): the door is open. Readiness says 503
    /// because tests take no jobs. In the order they are tried.
    static final String LINES = """
            GET  /                                                                             ok  ok  ok  -
            GET  /.well-known/security.txt                                                     404 404 404 -
            GET  /abonnement                                                                   ok  ok  ok  -
            POST /abonnement                                                                   ok  ok  ok  ok
            GET  /abonnement/afmelding                                                         ok  ok  ok  -
            POST /abonnement/afmelding                                                         ok  ok  ok  ok
            GET  /abonnement/bekraeftelse                                                      ok  ok  ok  -
            POST /abonnement/bekraeftelse                                                      ok  ok  ok  ok
            GET  /api/v1/hearings                                                              ok  ok  ok  -
            GET  /api/v1/hearings/{slug}                                                       ok  ok  ok  -
            GET  /api/v1/hearings/{slug}/replies                                               ok  ok  ok  -
            GET  /api/v1/openapi.yaml                                                          ok  ok  ok  -
            GET  /api/v1/samraad-survey.schema.json                                            ok  ok  ok  -
            GET  /assets/{hash}/{+name}                                                        ok  ok  ok  -
            GET  /favicon.ico                                                                  ok  ok  ok  -
            GET  /feed/hoeringer.atom                                                          ok  ok  ok  -
            GET  /h/{slug}                                                                     ok  ok  ok  -
            GET  /h/{slug}/aendringer                                                          404 404 404 -
            GET  /h/{slug}/bilag/{id:[0-9]+}                                                   ok  ok  ok  -
            GET  /h/{slug}/dokument                                                            ok  ok  ok  -
            GET  /h/{slug}/skriv                                                               ok  ok  ok  -
            POST /h/{slug}/skriv/bilag/fil                                                     ok  ok  ok  ok
            GET  /h/{slug}/skriv/tak/{token}                                                   ok  ok  ok  -
            GET  /h/{slug}/skriv/{page}                                                        ok  ok  ok  -
            POST /h/{slug}/skriv/{page}                                                        ok  ok  ok  ok
            GET  /h/{slug}/svar                                                                ok  ok  ok  -
            GET  /h/{slug}/svar/{reference:[op]-[0-9]+}                                        ok  ok  ok  -
            GET  /h/{slug}/svar/{reference:[op]-[0-9]+}/bilag/{number:[0-9]+}                  ok  ok  ok  -
            GET  /health                                                                       ok  ok  ok  -
            GET  /health/liveness                                                              ok  ok  ok  -
            GET  /health/readiness                                                             503 503 503 -
            GET  /inddragelse/{slug}                                                           ok  ok  ok  -
            GET  /kvittering                                                                   ok  ok  ok  -
            POST /kvittering                                                                   ok  ok  ok  ok
            GET  /kvittering/tilbagetraekning                                                  ok  ok  ok  -
            POST /kvittering/tilbagetraekning                                                  ok  ok  ok  ok
            GET  /kvittering/{code}                                                            ok  ok  ok  -
            GET  /kvittering/{code}/tilbagetraekning                                           ok  ok  ok  -
            GET  /medarbejder/foerste                                                          ok  ok  ok  -
            POST /medarbejder/foerste                                                          ok  ok  ok  ok
            GET  /medarbejder/invitation                                                       ok  ok  ok  -
            POST /medarbejder/invitation                                                       ok  ok  ok  ok
            GET  /medarbejder/log-ind                                                          in  ok  ok  -
            POST /medarbejder/log-ind                                                          in  in  in  in
            GET  /politik                                                                      ok  ok  ok  -
            GET  /politik/{slug}                                                               ok  ok  ok  -
            GET  /privatliv                                                                    ok  ok  ok  -
            GET  /raad                                                                         in  in  in  -
            GET  /raad/adgang                                                                  in  in  in  -
            POST /raad/adgang                                                                  in  in  in  in
            GET  /raad/link                                                                    ok  ok  ok  -
            POST /raad/link                                                                    ok  ok  ok  ok
            GET  /raad/{council:[0-9]+}/hoeringer/{slug}                                       in  in  in  -
            GET  /raad/{council:[0-9]+}/hoeringer/{slug}/afsnit/{number:[0-9]+}                in  in  in  -
            POST /raad/{council:[0-9]+}/hoeringer/{slug}/afsnit/{number:[0-9]+}/noter          in  in  in  in
            POST /raad/{council:[0-9]+}/hoeringer/{slug}/afsnit/{number:[0-9]+}/noter/{id:[0-9]+}/sletning in  in  in  in
            GET  /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse                             in  in  in  -
            GET  /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse.pdf                         in  in  in  -
            GET  /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/dagsorden                   in  in  in  -
            POST /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/dagsorden                   in  in  in  in
            GET  /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/haster                      in  in  in  -
            POST /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/haster                      in  in  in  in
            GET  /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/kvittering                  in  in  in  -
            POST /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/mindretal                   in  in  in  in
            GET  /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/mindretal/nyt               in  in  in  -
            GET  /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/mindretal/{id:[0-9]+}       in  in  in  -
            POST /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/mindretal/{id:[0-9]+}       in  in  in  in
            POST /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/mindretal/{id:[0-9]+}/flytning in  in  in  in
            POST /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/mindretal/{id:[0-9]+}/tilslutning in  in  in  in
            POST /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/stykker                     in  in  in  in
            GET  /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/stykker/nyt                 in  in  in  -
            GET  /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/stykker/{id:[0-9]+}         in  in  in  -
            POST /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/stykker/{id:[0-9]+}         in  in  in  in
            POST /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/stykker/{id:[0-9]+}/flytning in  in  in  in
            GET  /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/underskrift                 in  in  in  -
            POST /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/underskrift                 in  in  in  in
            GET  /rapport/{slug:[a-z0-9][a-z0-9-]*}                                            ok  ok  ok  -
            GET  /rapport/{slug:[a-z0-9][a-z0-9-]*}.pdf                                        ok  ok  ok  -
            GET  /rapport/{slug:[a-z0-9][a-z0-9-]*}/kort.pdf                                   404 404 404 -
            GET  /rapport/{slug:[a-z0-9][a-z0-9-]*}/tabeller.csv                               ok  ok  ok  -
            GET  /rapport/{slug:[a-z0-9][a-z0-9-]*}/tabeller.json                              ok  ok  ok  -
            GET  /rapport/{slug:[a-z0-9][a-z0-9-]*}/{number:[0-9]+}                            ok  ok  ok  -
            GET  /rapport/{slug:[a-z0-9][a-z0-9-]*}/{number:[0-9]+}.pdf                        ok  ok  ok  -
            GET  /rapport/{slug:[a-z0-9][a-z0-9-]*}/{number:[0-9]+}/kort.pdf                   404 404 404 -
            GET  /rapport/{slug:[a-z0-9][a-z0-9-]*}/{number:[0-9]+}/tabeller.csv               ok  ok  ok  -
            GET  /rapport/{slug:[a-z0-9][a-z0-9-]*}/{number:[0-9]+}/tabeller.json              ok  ok  ok  -
            GET  /rapport/{slug:[a-z0-9][a-z0-9-]*}/{number:[0-9]+}/uden-citater.csv           ok  ok  ok  -
            GET  /rapport/{slug:[a-z0-9][a-z0-9-]*}/{number:[0-9]+}/uden-citater.json          ok  ok  ok  -
            GET  /rapport/{slug:[a-z0-9][a-z0-9-]*}/{number:[0-9]+}/uden-citater.pdf           ok  ok  ok  -
            GET  /robots.txt                                                                   ok  ok  ok  -
            GET  /sitemap.xml                                                                  ok  ok  ok  -
            GET  /sp/{slug}                                                                    ok  ok  ok  -
            GET  /sp/{slug}/fortsaet                                                           ok  ok  ok  -
            POST /sp/{slug}/fortsaet                                                           ok  ok  ok  ok
            GET  /sp/{slug}/tablet/{secret}                                                    ok  ok  ok  -
            POST /sp/{slug}/tablet/{secret}                                                    ok  ok  ok  ok
            GET  /sp/{slug}/tak/{token}                                                        ok  ok  ok  -
            GET  /sp/{slug}/{page}                                                             ok  ok  ok  -
            POST /sp/{slug}/{page}                                                             ok  ok  ok  ok
            GET  /tilgaengelighed                                                              ok  ok  ok  -
            POST /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/dagsorden/slut              in  in  in  in
            POST /raad/log-ud                                                                  in  in  in  in
            """ + StaffRolesTable.LINES;

    private RolesTable() {}
}
