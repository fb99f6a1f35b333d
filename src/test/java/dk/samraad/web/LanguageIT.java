package dk.samraad.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.RunningSamraad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LanguageIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @Test
    void the_language_somebody_chose_is_kept_on_the_next_page_until_another_is_chosen() {
        var client = app.client();
        assertThat(client.get("/kvittering").page().select("html").attr("lang")).isEqualTo("da");

        var chosen = client.get("/privatliv?sprog=en");

        assertThat(chosen.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("sprog=en;").contains("; Path=/", "; SameSite=Lax").containsIgnoringCase("; HttpOnly").doesNotContain("Max-Age", "Expires");
        assertThat(client.get("/kvittering").page().select("html").attr("lang")).isEqualTo("en");
        client.get("/kvittering?sprog=da");
        assertThat(client.get("/privatliv").page().select("html").attr("lang")).isEqualTo("da");
    }

    @Test
    void nothing_is_kept_unasked_nor_of_what_is_no_language() {
        assertThat(app.client().get("/privatliv").headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(app.client().get("/privatliv?sprog=xx").headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void the_pages_of_staff_stay_danish() {
        var client = app.client();
        client.get("/privatliv?sprog=en");
        assertThat(client.get("/medarbejder/log-ind").page().select("html").attr("lang")).isEqualTo("da");
    }
}
