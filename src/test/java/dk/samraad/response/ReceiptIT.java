package dk.samraad.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.survey.Definition.Presentation;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Where a code is asked about and where it is not, and pages that are drawn once for all.
class ReceiptIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    private final Client client = app.client();

    @BeforeAll
    static void publish() {
        Fjordby.publish(app, "sundhed", Fjordby.health(Presentation.PAGED));
        Fjordby.publish(app, "helt", Fjordby.health(Presentation.WHOLE));
    }

    /// Guesses of the test before are forgiven by then.
    @BeforeEach
    void an_hour_later() {
        app.clock.advance(Duration.ofHours(1));
    }

    @Test
    void addresses_of_earlier_releases_look_nothing_up_and_lead_to_where_one_asks() {
        var code = code(client.submit(checkPage("sundhed", client), Map.of("_go", List.of("send")))).replace("-", "");
        var staying = app.client().staying();
        for (var old : List.of("/kvittering/" + code, "/kvittering/" + code.toLowerCase(java.util.Locale.ROOT) + "/tilbagetraekning")) {
            assertThat(staying.get(old).status()).isEqualTo(303);
            assertThat(staying.get(old).headers().firstValue("Location")).hasValue("/kvittering#" + code);
        }
        for (var old : List.of("/kvittering/x%0d%0ay", "/kvittering/tilbagetraekning", "/sp/sundhed/tak/eA.1772442000.eA")) {
            assertThat(staying.get(old).headers().firstValue("Location")).as(old).hasValue("/kvittering");
        }
        // As many as are guesses elsewhere: whether a code is known is not told there.
        for (int i = 0; i < 25; i++) staying.get("/kvittering/000000000" + i % 10);
        assertThat(client.post("/kvittering", Map.of("kode", List.of(code))).text()).contains("Svaret er kommet ind");
        assertThat(client.post("/kvittering/tilbagetraekning", Map.of("kode", List.of("0000000000"), "sikker", List.of("ja"))).status()).isEqualTo(422);
    }

    @Test
    void a_page_drawn_once_is_the_same_for_the_next_person_but_for_what_is_theirs() {
        var packed = java.net.http.HttpRequest.newBuilder(java.net.URI.create(app.address("/sp/helt/svar"))).header("Accept-Encoding", "gzip").build();
        assertThat(client.send(packed).headers().firstValue("Content-Encoding")).hasValue("gzip");
        var one = client.get("/sp/helt/svar");
        var other = app.client().get("/sp/helt/svar");
        assertThat(one.headers().firstValue("Content-Encoding")).isEmpty();
        for (var own : List.of("submission_id", "_s")) {
            assertThat(one.page().select("input[name=" + own + "]").val()).isNotEqualTo(other.page().select("input[name=" + own + "]").val());
            one.page().select("input[name=" + own + "]").val("");
            other.page().select("input[name=" + own + "]").val("");
        }
        assertThat(one.page().html()).isEqualTo(other.page().html());
        assertThat(client.submit(client.get("/sp/helt/svar"), Map.of("_go", List.of("sprog:en"))).page().select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void an_unknown_receipt_code_says_what_to_do_and_guessing_is_limited() {
        var answer = client.submit(client.get("/kvittering"), Map.of("kode", List.of("0000000000")));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Vi kender ikke koden");
        for (int i = 0; i < 25; i++) client.post("/kvittering", Map.of("kode", List.of("000000000" + i % 10)));
        assertThat(client.post("/kvittering", Map.of("kode", List.of("0000000001"))).status()).isEqualTo(429);
        assertThat(client.post("/kvittering/tilbagetraekning", Map.of("kode", List.of("0000000001"), "sikker", List.of("ja"))).status()).isEqualTo(429);
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
}
