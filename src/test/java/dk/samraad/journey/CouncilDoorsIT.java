package dk.samraad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.council.FjordbyCouncil;
import dk.samraad.council.FjordbyOpinions;
import dk.samraad.journey.Places.Route;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.RunningSamraad;
import io.micronaut.http.HttpMethod;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the link mailed to a member of a council opens: the pages of that council and no others. Beside [RolesIT].
class CouncilDoorsIT {
    /// Columns: a member, a member of another council, a member's browser without the form token, somebody who has left. `in`
    /// is the way to the page that mails a link, `no` a refusal, `ok` whatever the page itself says.
    private static final String TABLE = """
            GET  /raad/{council:[0-9]+}/hoeringer/{slug}                                                       ok  404 -   no
            GET  /raad/{council:[0-9]+}/hoeringer/{slug}/afsnit/{number:[0-9]+}                                ok  404 -   no
            POST /raad/{council:[0-9]+}/hoeringer/{slug}/afsnit/{number:[0-9]+}/noter                          ok  404 no  no
            POST /raad/{council:[0-9]+}/hoeringer/{slug}/afsnit/{number:[0-9]+}/noter/{id:[0-9]+}/sletning     404 404 no  no
            GET  /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse                                             ok  404 -   no
            GET  /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse.pdf                                         ok  404 -   no
            GET  /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/dagsorden                                   ok  404 -   no
            POST /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/dagsorden                                   ok  404 no  no
            POST /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/dagsorden/slut                              ok  404 no  no
            GET  /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/haster                                      ok  404 -   no
            POST /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/haster                                      ok  404 no  no
            GET  /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/kvittering                                  404 404 -   no
            GET  /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/mindretal/nyt                               ok  404 -   no
            POST /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/mindretal                                   ok  404 no  no
            GET  /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/mindretal/{id:[0-9]+}                       ok  404 -   no
            POST /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/mindretal/{id:[0-9]+}                       ok  404 no  no
            POST /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/mindretal/{id:[0-9]+}/flytning              ok  404 no  no
            POST /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/mindretal/{id:[0-9]+}/tilslutning           ok  404 no  no
            POST /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/stykker                                     ok  404 no  no
            GET  /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/stykker/nyt                                 ok  404 -   no
            GET  /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/stykker/{id:[0-9]+}                         ok  404 -   no
            POST /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/stykker/{id:[0-9]+}                         ok  404 no  no
            POST /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/stykker/{id:[0-9]+}/flytning                ok  404 no  no
            GET  /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/underskrift                                 ok  404 -   no
            POST /raad/{council:[0-9]+}/hoeringer/{slug}/udtalelse/underskrift                                 ok  404 no  no
            """;

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withDemo();

    @Test
    void a_link_opens_the_pages_of_its_council_and_nothing_of_staff() {
        var places = Places.in(app);
        var council = FjordbyCouncil.find(app, FjordbyOpinions.WRITING);
        var other = FjordbyCouncil.find(app, FjordbyOpinions.SIGNED);
        var member = council.enter(council.anna());
        var stranger = other.enter(other.anna());
        var former = council.enter(council.bent());
        council.leaves(council.bent(), LocalDate.of(2026, 3, 1));

        var lines = Places.routes(app).stream().filter(route -> route.template().startsWith("/raad/{"))
                .map(route -> String.format(Locale.ROOT,
                "%-4s %-93s %-3s %-3s %-3s %s", route.method(), route.template(), tries(member, route, places),
                tries(stranger, route, places),
                route.method() == HttpMethod.GET ? "-" : word(member.post(places.address(route), Map.of())), tries(former, route, places)))
                        .toList();
        assertThat(lines).containsExactlyInAnyOrderElementsOf(TABLE.lines().toList());
        var ofStaff = Places.routes(app).stream().filter(Route::isStaff).filter(route -> route.method() == HttpMethod.GET)
                .filter(route -> !tries(member, route, places).equals("staff")).map(Route::toString).toList();
        assertThat(ofStaff).isEmpty();
    }

    private static String tries(Client client, Route route, Places places) {
        var address = places.address(route);
        return word(route.method() == HttpMethod.GET ? client.get(address)
                : client.post(address, Map.of("_token", List.of(token(client)))));
    }

    private static String token(Client client) {
        return client.get("/raad").page().select("input[name=_token]").attr("value");
    }

    private static String word(Client.Answer answer) {
        var path = URI.create(answer.url()).getPath();
        if (path.equals("/raad/adgang")) return "in";
        if (path.equals("/medarbejder/log-ind")) return "staff";
        if (answer.status() == 404 || answer.status() >= 500) return String.valueOf(answer.status());
        return answer.status() == 401 || answer.status() == 403 ? "no" : "ok";
    }
}
