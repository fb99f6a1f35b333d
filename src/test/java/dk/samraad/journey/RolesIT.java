package dk.samraad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.journey.Places.Route;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import io.micronaut.http.HttpMethod;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Who may do what, tried: every route by a citizen, by staff, by an administrator, and by another site in staff's name.
///
/// The table is the documentation. A route that is new fails until it stands here; one line can be copied from the message.
class RolesIT {
    /// In the order they are tried. `in` is the way to the sign-in page, `no` a refusal, `ok` whatever the page itself says
    /// (its errors too): the door is open. The last column is a change without the form token of the session.
    private static final String TABLE = """
            """;

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withDemo();

    @Test
    void every_route_is_open_to_those_in_the_table_and_to_nobody_else() {
        var places = Places.in(app);
        var lines = new ArrayList<String>();
        Staff.signedIn(app);
        for (var route : Places.routes(app)) {
            var row = List.of(
                    tried(route, places, app::client, Token.NONE),
                    tried(route, places, () -> Staff.signedInWithoutAdministration(app), Token.OWN),
                    tried(route, places, () -> Staff.signedIn(app), Token.OWN),
                    route.method() == HttpMethod.GET ? "-" : tried(route, places, () -> Staff.signedIn(app), Token.NONE));
            lines.add(String.format(java.util.Locale.ROOT, "%-4s %-75s %-4s %-4s %-4s %s", route.method(), route.template(), row.get(0), row.get(1), row.get(2), row.get(3)));
        }
        assertThat(String.join("\n", lines)).isEqualTo(TABLE.strip());
    }

    private enum Token { NONE, OWN }

    private static String tried(Route route, Places places, Supplier<Client> somebody, Token token) {
        var client = somebody.get();
        var address = places.address(route);
        if (route.method() == HttpMethod.GET) return word(client.get(address));
        var fields = token == Token.OWN ? Map.of("_token", List.of(Staff.formToken(client))) : Map.<String, List<String>>of();
        return word(client.post(address, fields));
    }

    private static String word(Client.Answer answer) {
        var path = URI.create(answer.url()).getPath();
        if (path.equals("/medarbejder/log-ind")) return "in";
        if (answer.status() >= 500) return String.valueOf(answer.status());
        return answer.status() == 401 || answer.status() == 403 ? "no" : "ok";
    }
}
