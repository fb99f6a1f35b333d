package dk.samraad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.journey.Places.Route;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import io.micronaut.http.HttpMethod;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Who may do what, tried: every route by a citizen, by staff, by an administrator, and by another site in staff's name.
///
/// The table is the documentation. A route that is new fails until it stands here; one line can be copied from the message.
class RolesIT {
    /// Columns: a citizen, staff, an administrator, and an administrator's browser without the form token of the session, as
    /// another site would send it. `in` is the way to the sign-in page (that of councils under `/raad`: staff are no guests), `no` a refusal, `ok` whatever the page itself says
    /// (its errors too): the door is open. In the order they are tried.
    private static final String TABLE = """
            GET  /                                                                             ok  ok  ok  -
            GET  /api/v1/openapi.yaml                                                          ok  ok  ok  -
            GET  /api/v1/samraad-survey.schema.json                                            ok  ok  ok  -
            GET  /assets/{hash}/{+name}                                                        ok  ok  ok  -
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
            GET  /health/{selector}                                                            ok  ok  ok  -
            GET  /inddragelse/{slug}                                                           ok  ok  ok  -
            GET  /kvittering                                                                   ok  ok  ok  -
            POST /kvittering                                                                   ok  ok  ok  ok
            GET  /kvittering/{code}                                                            ok  ok  ok  -
            GET  /kvittering/{code}/tilbagetraekning                                           ok  ok  ok  -
            POST /kvittering/{code}/tilbagetraekning                                           ok  ok  ok  ok
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
            GET  /medarbejder                                                                  in  ok  ok  -
            GET  /medarbejder/adgangskode                                                      in  ok  ok  -
            POST /medarbejder/adgangskode                                                      in  ok  ok  no
            GET  /medarbejder/hoeringer                                                        in  ok  ok  -
            POST /medarbejder/hoeringer                                                        in  ok  ok  no
            GET  /medarbejder/hoeringer/ny                                                     in  ok  ok  -
            GET  /medarbejder/hoeringer/{slug}                                                 in  ok  ok  -
            GET  /medarbejder/hoeringer/{slug}/aabning                                         in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/aabning                                         in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/arkivering                                      in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/arkivering                                      in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/beslutning                                      in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/beslutning                                      in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/bilag                                           in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/bilag                                           in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/bilag/{id:[0-9]+}                               in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/bilag/{id:[0-9]+}/sletning                      in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/dokument                                        in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/dokument                                        in  ok  ok  no
            POST /medarbejder/hoeringer/{slug}/dokument/afsnit                                 in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/dokument/afsnit/{number:[0-9]+}                 in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/dokument/afsnit/{number:[0-9]+}                 in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/dokument/afsnit/{number:[0-9]+}/sletning        in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/dokument/afsnit/{number:[0-9]+}/sletning        in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/dokument/import                                 in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/dokument/import                                 in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/dokument/sammenligning                          in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/dokument/udsendelse                             in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/dokument/version/{number:[0-9]+}                in  ok  ok  -
            GET  /medarbejder/hoeringer/{slug}/faerdigvurdering                                in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/faerdigvurdering                                in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/genoptagelse                                    in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/genoptagelse                                    in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/hoeringspligt                                   in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/hoeringspligt                                   in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/hoeringspligt/{id:[0-9]+}                       in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/hoeringspligt/{id:[0-9]+}                       in  ok  ok  no
            POST /medarbejder/hoeringer/{slug}/hoeringspligt/{id:[0-9]+}/sletning              in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/hoeringspligt/{id:[0-9]+}/undtagelse            in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/hoeringspligt/{id:[0-9]+}/undtagelse            in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/lukning                                         in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/lukning                                         in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/svar                                            in  ok  ok  -
            GET  /medarbejder/hoeringer/{slug}/svar/ens                                        in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/svar/ens                                        in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/svar/nyt                                        in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/svar/nyt                                        in  ok  ok  no
            POST /medarbejder/hoeringer/{slug}/svar/nyt/fil                                    in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/svar/regneark                                   in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/svar/regneark                                   in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/svar/regneark/skabelon.xlsx                     in  ok  ok  -
            GET  /medarbejder/hoeringer/{slug}/svar/regneark/{sheet:[0-9a-f-]+}                in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/svar/regneark/{sheet:[0-9a-f-]+}                in  ok  ok  no
            POST /medarbejder/hoeringer/{slug}/svar/tildeling                                  in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/svar/{reference:[op]-[0-9]+}                    in  ok  ok  -
            GET  /medarbejder/hoeringer/{slug}/svar/{reference:[op]-[0-9]+}/bilag/{number:[0-9]} in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/svar/{reference:[op]-[0-9]+}/bilag/{number:[0-9]}/offentlighed in  ok  ok  no
            POST /medarbejder/hoeringer/{slug}/svar/{reference:[op]-[0-9]+}/ens                in  ok  ok  no
            POST /medarbejder/hoeringer/{slug}/svar/{reference:[op]-[0-9]+}/frist              in  ok  ok  no
            POST /medarbejder/hoeringer/{slug}/svar/{reference:[op]-[0-9]+}/offentlighed       in  ok  ok  no
            POST /medarbejder/hoeringer/{slug}/svar/{reference:[op]-[0-9]+}/skjul              in  ok  ok  no
            POST /medarbejder/hoeringer/{slug}/svar/{reference:[op]-[0-9]+}/vis                in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/tilbagekaldelse                                 in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/tilbagekaldelse                                 in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/udsendelser                                     in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/udsendelser                                     in  ok  ok  no
            POST /medarbejder/hoeringer/{slug}/udsendelser/forhaandsvisning                    in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/udsendelser/ny                                  in  ok  ok  -
            GET  /medarbejder/hoeringer/{slug}/udsendelser/{mailing:[0-9]+}                    in  404 404 -
            GET  /medarbejder/hoeringer/{slug}/udtalelser                                      in  ok  ok  -
            GET  /medarbejder/hoeringer/{slug}/udtalelser/{council:[0-9]+}                     in  ok  ok  -
            GET  /medarbejder/hoeringer/{slug}/udtalelser/{council:[0-9]+}.pdf                 in  ok  ok  -
            GET  /medarbejder/hoeringer/{slug}/vilkaar                                         in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/vilkaar                                         in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/vurdering                                       in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/vurdering                                       in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/vurdering/overblik.xlsx                         in  ok  ok  -
            GET  /medarbejder/hoeringer/{slug}/vurdering/standardtekster                       in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/vurdering/standardtekster                       in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/vurdering/standardtekster/{boilerplate:[0-9]+}  in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/vurdering/standardtekster/{boilerplate:[0-9]+}  in  ok  ok  no
            POST /medarbejder/hoeringer/{slug}/vurdering/standardtekster/{boilerplate:[0-9]+}/sletning in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/vurdering/svar/{reference:[op]-[0-9]+}          in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/vurdering/svar/{reference:[op]-[0-9]+}/dele     in  ok  ok  no
            POST /medarbejder/hoeringer/{slug}/vurdering/svar/{reference:[op]-[0-9]+}/dele/{segment:[0-9]+} in  ok  ok  no
            POST /medarbejder/hoeringer/{slug}/vurdering/svar/{reference:[op]-[0-9]+}/dele/{segment:[0-9]+}/genaabning in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/vurdering/svar/{reference:[op]-[0-9]+}/dele/{segment:[0-9]+}/sletning in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/vurdering/svar/{reference:[op]-[0-9]+}/dele/{segment:[0-9]+}/sletning in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/vurdering/svar/{reference:[op]-[0-9]+}/opdeling in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/vurdering/svar/{reference:[op]-[0-9]+}/opdeling in  ok  ok  no
            POST /medarbejder/hoeringer/{slug}/vurdering/svar/{reference:[op]-[0-9]+}/undtagelse in  ok  ok  no
            GET  /medarbejder/hoeringer/{slug}/vurdering/udtalelser/{opinion:[0-9]+}           in  ok  ok  -
            POST /medarbejder/hoeringer/{slug}/vurdering/udtalelser/{opinion:[0-9]+}           in  ok  ok  no
            POST /medarbejder/hoeringer/{slug}/vurdering/udtalelser/{opinion:[0-9]+}/begyndelse in  ok  ok  no
            POST /medarbejder/hoeringer/{slug}/vurdering/udtalelser/{opinion:[0-9]+}/genaabning in  ok  ok  no
            GET  /medarbejder/kolleger                                                         in  no  ok  -
            POST /medarbejder/kolleger/invitationer                                            in  no  ok  no
            POST /medarbejder/kolleger/invitationer/{invitation}/tilbagetraekning              in  no  ok  no
            POST /medarbejder/kolleger/{account}/laas                                          in  no  ok  no
            GET  /medarbejder/kolleger/{account}/sletning                                      in  no  ok  -
            POST /medarbejder/kolleger/{account}/sletning                                      in  no  ok  no
            GET  /medarbejder/mails                                                            in  ok  ok  -
            GET  /medarbejder/parter                                                           in  ok  ok  -
            POST /medarbejder/parter                                                           in  ok  ok  no
            GET  /medarbejder/parter/ny                                                        in  ok  ok  -
            GET  /medarbejder/parter/{party:[0-9]+}                                            in  ok  ok  -
            POST /medarbejder/parter/{party:[0-9]+}/arkiv                                      in  ok  ok  no
            POST /medarbejder/parter/{party:[0-9]+}/hverv                                      in  ok  ok  no
            POST /medarbejder/parter/{party:[0-9]+}/kontakter                                  in  ok  ok  no
            POST /medarbejder/parter/{party:[0-9]+}/kontakter/{contact:[0-9]+}/sletning        in  ok  ok  no
            POST /medarbejder/parter/{party:[0-9]+}/medlemmer                                  in  ok  ok  no
            GET  /medarbejder/parter/{party:[0-9]+}/medlemmer/nyt                              in  ok  ok  -
            GET  /medarbejder/parter/{party:[0-9]+}/medlemmer/{seat:[0-9]+}                    in  ok  ok  -
            POST /medarbejder/parter/{party:[0-9]+}/medlemmer/{seat:[0-9]+}                    in  ok  ok  no
            POST /medarbejder/parter/{party:[0-9]+}/moeder                                     in  ok  ok  no
            POST /medarbejder/parter/{party:[0-9]+}/moeder/{meeting:[0-9]+}/sletning           in  ok  ok  no
            GET  /medarbejder/parter/{party:[0-9]+}/ret                                        in  ok  ok  -
            POST /medarbejder/parter/{party:[0-9]+}/ret                                        in  ok  ok  no
            GET  /medarbejder/spoergeskemaer                                                   in  ok  ok  -
            POST /medarbejder/spoergeskemaer                                                   in  ok  ok  no
            GET  /medarbejder/spoergeskemaer/nyt                                               in  ok  ok  -
            GET  /medarbejder/spoergeskemaer/{slug}                                            in  ok  ok  -
            POST /medarbejder/spoergeskemaer/{slug}/aabning                                    in  ok  ok  no
            POST /medarbejder/spoergeskemaer/{slug}/arkiv                                      in  ok  ok  no
            GET  /medarbejder/spoergeskemaer/{slug}/datoer                                     in  ok  ok  -
            POST /medarbejder/spoergeskemaer/{slug}/datoer                                     in  ok  ok  no
            GET  /medarbejder/spoergeskemaer/{slug}/forhaandsvisning                           in  ok  ok  -
            GET  /medarbejder/spoergeskemaer/{slug}/fritekst                                   in  ok  ok  -
            GET  /medarbejder/spoergeskemaer/{slug}/indhold                                    in  ok  ok  -
            POST /medarbejder/spoergeskemaer/{slug}/indhold                                    in  ok  ok  no
            POST /medarbejder/spoergeskemaer/{slug}/opgoerelser                                in  ok  ok  no
            GET  /medarbejder/spoergeskemaer/{slug}/qr.svg                                     in  ok  ok  -
            GET  /medarbejder/spoergeskemaer/{slug}/rapporter/citater                          in  ok  ok  -
            POST /medarbejder/spoergeskemaer/{slug}/rapporter/citater                          in  ok  ok  no
            GET  /medarbejder/spoergeskemaer/{slug}/resultater                                 in  ok  ok  -
            GET  /medarbejder/spoergeskemaer/{slug}/resultater.csv                             in  ok  ok  -
            GET  /medarbejder/spoergeskemaer/{slug}/resultater.json                            in  ok  ok  -
            GET  /medarbejder/spoergeskemaer/{slug}/tablets                                    in  ok  ok  -
            POST /medarbejder/spoergeskemaer/{slug}/tablets                                    in  ok  ok  no
            POST /medarbejder/spoergeskemaer/{slug}/udgivelse                                  in  ok  ok  no
            GET  /medarbejder/{place:spoergeskemaer|hoeringer}/{slug}/rapporter                in  ok  ok  -
            POST /medarbejder/{place:spoergeskemaer|hoeringer}/{slug}/rapporter                in  ok  ok  no
            GET  /medarbejder/{place:spoergeskemaer|hoeringer}/{slug}/rapporter/{id:[0-9]+}    in  ok  ok  -
            POST /medarbejder/{place:spoergeskemaer|hoeringer}/{slug}/rapporter/{id:[0-9]+}/forsoeg in  ok  ok  no
            GET  /medarbejder/{place:spoergeskemaer|hoeringer}/{slug}/rapporter/{id:[0-9]+}/frigivelse in  ok  ok  -
            POST /medarbejder/{place:spoergeskemaer|hoeringer}/{slug}/rapporter/{id:[0-9]+}/frigivelse in  ok  ok  no
            GET  /medarbejder/{place:spoergeskemaer|hoeringer}/{slug}/rapporter/{id:[0-9]+}/kort.pdf in  404 404 -
            GET  /medarbejder/{place:spoergeskemaer|hoeringer}/{slug}/rapporter/{id:[0-9]+}/opsummering.pdf in  ok  ok  -
            GET  /medarbejder/{place:spoergeskemaer|hoeringer}/{slug}/rapporter/{id:[0-9]+}/tilbagetraekning in  ok  ok  -
            POST /medarbejder/{place:spoergeskemaer|hoeringer}/{slug}/rapporter/{id:[0-9]+}/tilbagetraekning in  ok  ok  no
            POST /medarbejder/hoeringer/{slug}/hoeringspligt/{id:[0-9]+}/undtagelse/slut       in  ok  ok  no
            POST /medarbejder/hoeringer/{slug}/vurdering/svar/{reference:[op]-[0-9]+}/undtagelse/slut in  ok  ok  no
            POST /medarbejder/kolleger/{account}/laas/slut                                     in  no  ok  no
            POST /medarbejder/spoergeskemaer/{slug}/aabning/slut                               in  ok  ok  no
            POST /medarbejder/spoergeskemaer/{slug}/tablets/{hash}/slut                        in  ok  ok  no
            POST /medarbejder/log-ud                                                           in  in  in  no
            """;

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withDemo();

    @Test
    void every_route_is_open_to_those_in_the_table_and_to_nobody_else() {
        var places = Places.in(app);
        var citizen = new Somebody(app.client());
        var staff = new Somebody(Staff.signedInWithoutAdministration(app));
        var administrator = new Somebody(Staff.signedIn(app));
        var lines = Places.routes(app).stream()
                // Signing out and closing the survey would shut doors that are tried after them.
                .sorted(Comparator.comparing(Route::isStaff).thenComparing(route -> route.template().endsWith("/log-ud")).thenComparing(route -> route.template().endsWith("/slut")))
                .map(route -> String.format(Locale.ROOT, "%-4s %-77s %-3s %-3s %-3s %s", route.method(), route.template(),
                        citizen.tries(route, places), staff.tries(route, places), administrator.tries(route, places), inStaffsName(route, places)))
                .toList();
        assertThat(lines).containsExactlyElementsOf(TABLE.lines().toList());
    }

    private static String inStaffsName(Route route, Places places) {
        if (route.method() == HttpMethod.GET) return "-";
        var staff = Staff.signedIn(app);
        return word(staff.post(places.address(route), Map.of()));
    }

    private record Somebody(Client client, String token) {
        Somebody(Client client) {
            this(client, Staff.formToken(client));
        }

        String tries(Route route, Places places) {
            var address = places.address(route);
            return word(route.method() == HttpMethod.GET ? client.get(address) : client.post(address, Map.of("_token", List.of(token))));
        }
    }

    private static String word(Client.Answer answer) {
        var path = URI.create(answer.url()).getPath();
        if (path.equals("/medarbejder/log-ind") || path.equals("/raad/adgang")) return "in";
        if (answer.status() == 404 || answer.status() >= 500) return String.valueOf(answer.status());
        return answer.status() == 401 || answer.status() == 403 ? "no" : "ok";
    }
}
