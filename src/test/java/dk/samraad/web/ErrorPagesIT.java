package dk.samraad.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.RunningSamraad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ErrorPagesIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @Test
    void an_unknown_address_gives_a_danish_page_that_says_what_to_do() {
        var answer = app.client().get("/findes-ikke");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select("h1").text()).isEqualTo("Siden findes ikke");
        assertThat(answer.page().select("main a[href=/]").text()).isEqualTo("Gå til forsiden");
    }

    @Test
    void every_answer_carries_the_strict_headers() {
        var headers = app.client().get("/findes-ikke").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'").doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
    }

    @Test
    void the_page_speaks_english_when_asked() {
        assertThat(app.client().get("/findes-ikke?sprog=en").page().select("h1").text()).isEqualTo("Page not found");
    }

    @Test
    void an_address_that_cannot_be_read_is_told_of_the_address() {
        var answer = app.client().get("/politik/%00");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.page().select("h1").text()).isEqualTo("Vi forstod ikke adressen");
        assertThat(answer.text()).contains("Tjek adressen").doesNotContain("sendte");
    }
}
