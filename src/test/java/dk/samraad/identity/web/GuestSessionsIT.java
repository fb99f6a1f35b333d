package dk.samraad.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.Staff;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What holds while a member of a council is in, and when it ends.
class GuestSessionsIT extends GuestAtWork {
    @Test
    void a_session_ends_after_sixty_minutes_without_use_and_after_twelve_hours_whatever_happens() {
        var idle = entered();
        app.clock.advance(Duration.ofMinutes(59));
        assertThat(idle.get("/raad").url()).endsWith("/raad");
        app.clock.advance(Duration.ofMinutes(60));
        assertThat(idle.get("/raad").text()).contains("Du har været væk en tid");

        var busy = entered();
        for (int i = 0; i < 23; i++) {
            app.clock.advance(Duration.ofMinutes(30));
            assertThat(busy.get("/raad").url()).endsWith("/raad");
        }
        app.clock.advance(Duration.ofMinutes(30));
        assertThat(busy.get("/raad").url()).endsWith("/raad/adgang");
    }

    @Test
    void going_out_ends_the_session_for_good() {
        var inger = entered();
        var cookie = inger.cookie();

        assertThat(inger.submit(inger.get("/raad"), Map.of()).text()).contains("Du er gået ud af rådets sider");

        assertThat(with(cookie, "/raad").url()).endsWith("/raad/adgang");
    }

    @Test
    void a_guest_is_no_staff_and_staff_are_no_guests() {
        var inger = entered();
        assertThat(inger.get("/medarbejder").url()).endsWith("/medarbejder/log-ind");
        assertThat(Staff.signedIn(app).get("/raad").url()).endsWith("/raad/adgang");
        // Neither does one cookie's token open the other's door.
        assertThat(with(inger.cookie().replace("samraad-raad=", "samraad="), "/medarbejder").url()).contains("/medarbejder/log-ind");
        assertThat(with(Staff.signedIn(app).cookie().replace("samraad=", "samraad-raad="), "/raad").url()).endsWith("/raad/adgang");
    }

    @Test
    void what_is_sent_without_the_sessions_form_token_is_handed_back_and_not_done() {
        var inger = entered();

        var answer = inger.post("/raad/log-ud", Map.of("_token", List.of("forkert"), "tekst", List.of("Rådet mener")));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("Det, du skrev, er ikke gemt endnu", "Rådet mener");
        assertThat(inger.get("/raad").url()).endsWith("/raad");
        var late = app.client().post("/raad/log-ud", Map.of("_token", List.of("gammel"), "tekst", List.of("Rådet mener")));
        assertThat(late.page().select("a[href='/raad/adgang']")).hasSize(1);
        assertThat(app.client().post("/raad/log-ud", Map.of()).url()).endsWith("/raad/adgang");
    }

    private static Answer with(String cookie, String path) {
        return app.client().send(HttpRequest.newBuilder(URI.create(app.address(path))).header("Cookie", cookie).GET().build());
    }
}
