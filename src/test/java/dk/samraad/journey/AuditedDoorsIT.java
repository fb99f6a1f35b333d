package dk.samraad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.journey.Places.Route;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import io.micronaut.http.HttpMethod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Every route of staff, walked through by one member of staff: what is written down of it.
class AuditedDoorsIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withDemo();
    private static @Nullable Places known;

    @Test
    void every_line_of_every_route_carries_the_account_and_every_file_that_leaves_has_a_line() {
        var places = places();
        var client = Staff.signedIn(app);
        var token = Staff.formToken(client);
        var account = app.queryOne("select id from identity.account where email = '" + Staff.EMAIL + "'");
        var exported = new ArrayList<String>();
        for (var route : routes()) {
            app.execute("truncate platform.audit");
            var answer = go(client, route, places.address(route), token);
            var lines = app.query("select who, account, what, subject from platform.audit order by id");
            assertThat(lines).as(route.toString()).allMatch(line -> line.get(0).equals(Staff.NAME) && line.get(1).equals(account));
            if (route.method() == HttpMethod.GET && answer.status() == 200 && isFile(answer)) {
                assertThat(lines).as(route.toString()).contains(List.of(Staff.NAME, account, "identity.exported", places.address(route)));
                exported.add(route.template());
            }
        }
        // The ones that must be among them, so that the walk is known to have met files of every kind.
        assertThat(exported).anyMatch(t -> t.endsWith("/resultater.csv")).anyMatch(t -> t.endsWith("/resultater.json")).anyMatch(t -> t.endsWith("/overblik.xlsx"))
                .anyMatch(t -> t.contains("/bilag/"));
    }

    @Test
    void whoever_reads_a_reply_as_it_was_sent_is_written_down() {
        places();
        var client = Staff.signedIn(app);
        app.execute("truncate platform.audit");

        assertThat(client.get("/medarbejder/hoeringer/" + Places.HEARING + "/svar/p-002").text()).contains("22 33 44 55");

        assertThat(app.query("select who, what, subject from platform.audit"))
                .containsExactly(List.of(Staff.NAME, "hearing.original-read", Places.HEARING + " p-002"));
    }

    @Test
    void a_failed_sign_in_is_written_as_nobodys_and_never_what_was_typed() {
        Staff.signedIn(app);
        app.execute("truncate platform.audit");

        assertThat(Staff.signIn(app.client(), Staff.EMAIL, "en forkert adgangskode").status()).isEqualTo(422);
        assertThat(Staff.signIn(app.client(), "ukendt@fjordby.example", "en forkert adgangskode").status()).isEqualTo(422);

        assertThat(app.query("select who, account, what, subject from platform.audit"))
                .containsExactly(List.of("nobody", "null", "identity.sign-in-failed", ""), List.of("nobody", "null", "identity.sign-in-failed", ""));
    }

    @Test
    void what_the_demo_did_is_the_systems() {
        assertThat(app.query("select distinct who from platform.audit where account is null and what not like '%-failed'")).isSubsetOf(List.of(List.of("system")));
    }

    private static Places places() {
        var there = known;
        if (there == null) there = Places.in(app);
        known = there;
        return there;
    }

    /// Signing out and closing the survey would shut doors that are tried after them.
    private static List<Route> routes() {
        return Places.routes(app).stream().filter(Route::isStaff)
                .sorted(Comparator.comparing((Route route) -> route.method() != HttpMethod.GET).thenComparing(route -> route.template().endsWith("/log-ud"))
                        .thenComparing(route -> route.template().endsWith("/slut")))
                .toList();
    }

    private static Client.Answer go(Client client, Route route, String address, String token) {
        return route.method() == HttpMethod.GET ? client.get(address) : client.post(address, Map.of("_token", List.of(token)));
    }

    private static boolean isFile(Client.Answer answer) {
        return !answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }
}
