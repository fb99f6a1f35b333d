package dk.samraad.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.survey.Definition.Presentation;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Before a survey opens and after it has closed.
class OpeningTimesIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    private final Client client = app.client();

    @BeforeAll
    static void publish() {
        Fjordby.publish(app, "sundhed", Fjordby.health(Presentation.PAGED));
    }

    @Test
    void closing_takes_in_who_began_before_and_keeps_the_text_of_who_is_too_late() {
        app.clock.set(Instant.parse("2026-03-31T21:00:00Z"));
        var late = checkPage("sundhed", client);
        var tooLate = checkPage("sundhed", app.client());
        app.clock.set(Instant.parse("2026-04-01T10:00:00Z"));
        var code = code(client.submit(late, Map.of("_go", List.of("send"))));
        assertThat(OpenedInbox.of(app).getFirst().late()).isTrue();
        assertThat(client.get("/sp/sundhed/dig").status()).isEqualTo(403);
        app.clock.set(Instant.parse("2026-04-02T10:00:00Z"));
        var refused = client.submit(tooLate, Map.of("_go", List.of("send")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Det er for sent at svare", "Svar ro");
        assertThat(received()).isEqualTo(1);
        assertThat(code(client.submit(late, Map.of("_go", List.of("send"))))).as("a retry still has its receipt").isEqualTo(code);
    }

    @Test
    void before_it_opens_the_page_says_when() {
        app.clock.set(Instant.parse("2026-02-01T10:00:00Z"));
        var page = client.get("/sp/sundhed");
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("ikke åben endnu", "1. marts 2026");
    }

    private static Answer checkPage(String slug, Client client) {
        var second = client.submit(client.get("/sp/" + slug + "/dig"), Map.of("ryger", List.of("nej"), "_go", List.of("videre")));
        var check = client.submit(second, Map.of("oensker", List.of("ro"), "_go", List.of("videre")));
        app.clock.advance(Duration.ofSeconds(20));
        return check;
    }

    private static String code(Answer receipt) {
        return receipt.page().select(".receipt-code").text();
    }

    private static int received() {
        return Integer.parseInt(app.queryOne("select count(*) from response.inbox"));
    }
}
