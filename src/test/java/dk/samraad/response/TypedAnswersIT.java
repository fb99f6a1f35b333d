package dk.samraad.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.Client;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What people type, and what the page makes of it before it is sent.
class TypedAnswersIT {
    @RegisterExtension
    static final RunningSamraad app = AnsweringIT.app;

    private final Client client = app.client();

    @BeforeAll
    static void publish() {
        AnsweringIT.publish();
    }

    @BeforeEach
    void open() {
        app.clock.set(SettableClock.START);
        app.execute("truncate response.inbox, response.withdrawn, response.draft_page");
    }

    @Test
    void a_number_is_read_in_the_language_of_the_page_and_is_the_same_in_another() {
        var english = client.submit(client.get("/sp/sundhed/dig?sprog=en"), Map.of("ryger", List.of("nej"), "km", List.of("1,200\u00a0"), "_go", List.of("videre")));
        assertThat(english.page().select("h1").text()).isEqualTo("Your wishes");
        var danish = client.submit(english, Map.of("oensker", List.of("ro"), "_go", List.of("sprog:da")));
        var check = client.submit(danish, Map.of("_go", List.of("videre")));
        assertThat(check.page().select("h1").text()).isEqualTo("Tjek dine svar");
        assertThat(check.text()).contains("1.200 km");
        app.clock.advance(Duration.ofMinutes(1));
        client.submit(check, Map.of("_go", List.of("send")));
        assertThat(OpenedInbox.answers(app)).contains("\"km\":1200");
    }

    @Test
    void a_number_that_may_be_two_is_asked_about_in_words_of_the_page() {
        var danish = client.submit(client.get("/sp/sundhed/dig"), Map.of("ryger", List.of("nej"), "km", List.of("1,200"), "_go", List.of("videre")));
        assertThat(danish.status()).isEqualTo(422);
        assertThat(danish.page().select(".error-summary a").text()).isEqualTo("Mener du 1200 eller 1,2? Skriv det sådan, uden tegn mellem tusinder: Hvor langt går du om dagen?");
        assertThat(danish.page().select("input[name=km]").attr("value")).isEqualTo("1,200");
        var english = client.submit(client.get("/sp/sundhed/dig?sprog=en"), Map.of("ryger", List.of("nej"), "km", List.of("1.200"), "_go", List.of("videre")));
        assertThat(english.page().select(".error-summary a").text()).startsWith("Do you mean 1200 or 1.2?");
    }

    @Test
    void what_nobody_can_see_answers_no_required_question() {
        var second = client.submit(client.get("/sp/sundhed/dig"), Map.of("ryger", List.of("ja"), "_go", List.of("videre")));
        for (var blank : List.of("\u00a0", "\u3164\u200b", "\u2800", "\u202f\ufeff")) {
            var refused = client.submit(second, Map.of("hvornaar", List.of(blank), "_go", List.of("videre")));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.page().select(".error-summary a").text()).isEqualTo("Skriv et svar: Hvornår begyndte du?");
        }
    }

    @Test
    void the_check_page_shows_rows_and_places_that_were_left_out_and_leads_to_what_is_hidden() {
        var second = client.submit(client.get("/sp/sundhed/dig"), Map.of("ryger", List.of("nej"), "_go", List.of("videre")));
        assertThat(second.text()).contains("Begynd med nr. 1. Du behøver ikke give alle en plads.");
        var check = client.submit(second, Map.of("oensker", List.of("ro"), "enig.groent", List.of("enig"), "vigtigst.c", List.of("1"), "point.x", List.of("10"),
                "mere", List.of("Jeg hedder 010190-1234"), "_go", List.of("videre")));
        assertThat(check.page().select("#svar-enig + dd").text()).isEqualTo("Svar trygt: Ikke besvaret Svar groent: Svar enig");
        assertThat(check.page().select("#svar-vigtigst + dd").text()).isEqualTo("1. Svar c Svar a: ingen plads Svar b: ingen plads");
        assertThat(check.page().select("#svar-point + dd").text()).isEqualTo("Svar x: 10 Svar y: 0");
        assertThat(check.page().select("#svar-tilfreds + dd").text()).isEqualTo("Ikke besvaret");
        var link = check.page().expectFirst(".notice-warning a");
        assertThat(link.text()).isEqualTo("Vil du sige mere?");
        var row = Objects.requireNonNull(check.page().expectFirst(link.attr("href")).nextElementSibling());
        assertThat(row.text()).contains("[CPR-nummer fjernet]", "Skjult");
        app.clock.advance(Duration.ofMinutes(1));
        client.submit(check, Map.of("_go", List.of("send")));
        assertThat(OpenedInbox.answers(app)).contains("\"vigtigst\":[\"c\"]", "\"enig\":{\"groent\":\"enig\"}");
    }
}
