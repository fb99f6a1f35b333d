package dk.samraad.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.SettableClock;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastPagesTest {
    private static final String REPORT = "/rapport/sundhed";

    private final SettableClock clock = new SettableClock();
    private final LastPages pages = new LastPages(clock);

    @Test
    void a_page_is_shown_for_ten_minutes_from_when_it_was_asked_for() {
        var asked = asked(REPORT);
        clock.advance(Duration.ofMinutes(1));
        keep(asked);
        clock.advance(Duration.ofMinutes(9));
        assertThat(pages.find(HttpRequest.GET(REPORT)).orElseThrow().header("Age")).isEqualTo("600");
        clock.advance(Duration.ofSeconds(1));
        assertThat(pages.find(HttpRequest.GET(REPORT))).isEmpty();
    }

    @Test
    void what_was_being_read_while_something_was_taken_back_is_not_kept_after_it() {
        var read = asked(REPORT);
        pages.forgetAll();
        keep(read);
        assertThat(pages.find(HttpRequest.GET(REPORT))).isEmpty();

        var other = asked(REPORT);
        pages.forget(HttpRequest.GET(REPORT));
        keep(other);
        assertThat(pages.find(HttpRequest.GET(REPORT))).isEmpty();

        keep(asked(REPORT));
        assertThat(pages.find(HttpRequest.GET(REPORT))).isPresent();
    }

    @Test
    void nothing_is_shown_on_another_day_than_it_was_read_on_so_never_past_its_last() {
        clock.set(Instant.parse("2026-06-30T21:55:00Z"));
        keep(asked(REPORT));
        clock.set(Instant.parse("2026-06-30T21:59:59Z"));
        assertThat(pages.find(HttpRequest.GET(REPORT))).isPresent();
        var late = asked(REPORT);
        clock.set(Instant.parse("2026-06-30T22:00:00Z"));
        assertThat(pages.find(HttpRequest.GET(REPORT))).as("midnight in Fjordby").isEmpty();
        keep(late);
        assertThat(pages.find(HttpRequest.GET(REPORT))).as("read before it").isEmpty();
    }

    @Test
    void what_another_instance_takes_back_empties_it_and_a_database_that_is_away_does_not() {
        var state = new String[] {"1"};
        var look = new KeptPagesLook(pages, List.of(() -> {
            if (state[0].isEmpty()) throw new IllegalStateException("away");
            return state[0];
        }));
        keep(asked(REPORT));
        look.look();
        keep(asked(REPORT));
        look.look();
        assertThat(pages.find(HttpRequest.GET(REPORT))).as("nothing was taken back").isPresent();
        state[0] = "";
        look.look();
        assertThat(pages.find(HttpRequest.GET(REPORT))).isPresent();
        state[0] = "2";
        look.look();
        assertThat(pages.find(HttpRequest.GET(REPORT))).isEmpty();
    }

    private HttpRequest<?> asked(String path) {
        var request = HttpRequest.GET(path);
        pages.begin(request);
        return request;
    }

    private void keep(HttpRequest<?> request) {
        pages.keep(request, HttpResponse.ok(), "Rapport".getBytes(StandardCharsets.UTF_8));
    }
}
