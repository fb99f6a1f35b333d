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
/// [RolesTable] is the documentation. A route that is new fails until it stands there; one line can be copied from the message.
class RolesIT {
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
        assertThat(lines).containsExactlyElementsOf(RolesTable.LINES.lines().toList());
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
