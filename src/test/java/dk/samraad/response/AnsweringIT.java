package dk.samraad.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.survey.Definition.Presentation;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AnsweringIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().sharedBy(2);

    private final Client client = app.client();

    @BeforeAll
    static void publish() {
        if (!app.query("select 1 from survey.questionnaire").isEmpty()) return;
        Fjordby.publish(app, "sundhed", Fjordby.health(Presentation.PAGED));
        Fjordby.publish(app, "helt", Fjordby.health(Presentation.WHOLE));
    }

    @BeforeEach
    void open() {
        app.clock.set(SettableClock.START);
        app.execute("truncate response.inbox, response.withdrawn, response.draft_page");
    }

    @Test
    void the_intro_says_who_asks_how_long_and_both_deletion_dates() {
        var intro = client.get("/sp/sundhed");

        assertThat(intro.status()).isEqualTo(200);
        assertThat(intro.text()).contains("Fjordby Kommune spørger", "cirka 4 minutter", "31. marts 2027", "31. marts 2031", "trække svaret tilbage");
    }

    @Test
    void a_person_goes_step_by_step_checks_and_sends() {
        var first = client.get("/sp/sundhed/dig");
        assertThat(first.text()).contains("Trin 1 af 3");
        var second = client.submit(first, Map.of("ryger", List.of("ja"), "km", List.of("2,5"), "_go", List.of("videre")));
        assertThat(second.page().select("h1").text()).isEqualTo("Rygning");
        var third = client.submit(second, Map.of("hvornaar", List.of("1998"), "_go", List.of("videre")));
        var check = client.submit(third, wishes());
        assertThat(check.page().select("h1").text()).isEqualTo("Tjek dine svar");
        assertThat(check.text()).contains("2,5 km", "1998", "Svar ro", "1. Svar b");
        app.clock.advance(Duration.ofMinutes(3));
        var sent = client.submit(check, Map.of("_go", List.of("send")));

        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.url()).as("no address leads to it").endsWith("/sp/sundhed/tjek");
        assertThat(sent.page().select("[data-receipt]").attr("data-receipt")).isEqualTo(code(sent).replace("-", ""));
        assertThat(sent.page().select(".receipt-code").text()).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
        assertThat(sent.page().select(".receipt svg")).as("drawn on a tablet only").isEmpty();
        var inbox = OpenedInbox.of(app).getFirst();
        assertThat(List.of(inbox.mode(), inbox.language(), inbox.day().toString(), inbox.late())).containsExactly(Mode.WEB, "da", "2026-03-02", false);
        assertThat(inbox.answers()).contains("\"hvornaar\":\"1998\"", "\"km\":2.5");
    }

    @Test
    void errors_stand_in_a_summary_that_links_to_the_field_and_everything_typed_stays() {
        var page = client.submit(client.get("/sp/sundhed/dig"), Map.of("km", List.of("langt"), "_go", List.of("videre")));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.title()).startsWith("Fejl:");
        for (var link : page.page().select(".error-summary a")) assertThat(page.page().select(link.attr("href"))).hasSize(1);
        assertThat(page.page().select(".error-summary a")).hasSize(2);
        assertThat(page.page().select("input[name=km]").attr("value")).isEqualTo("langt");
    }

    @Test
    void back_and_another_language_lose_nothing_not_even_what_is_wrong() {
        var second = client.submit(client.get("/sp/sundhed/dig"), Map.of("ryger", List.of("nej"), "km", List.of("3"), "_go", List.of("videre")));
        var first = client.submit(second, Map.of("mere", List.of("Flere bænke"), "point.x", List.of("99"), "_go", List.of("tilbage")));
        assertThat(first.page().select("input[name=km]").attr("value")).isEqualTo("3");
        var again = client.submit(first, Map.of("_go", List.of("videre")));
        var english = client.submit(again, Map.of("_go", List.of("sprog:en")));

        assertThat(english.page().select("html").attr("lang")).isEqualTo("en");
        assertThat(english.page().select("h1").text()).isEqualTo("Your wishes");
        assertThat(english.page().select("textarea[name=mere]").text()).isEqualTo("Flere bænke");
        assertThat(english.page().select("input[name=point.x]").attr("value")).isEqualTo("99");
    }

    @Test
    void sending_twice_gives_one_answer_and_the_same_receipt() {
        var check = checkPage("sundhed", client);
        var first = client.submit(check, Map.of("_go", List.of("send")));
        var again = client.submit(check, Map.of("_go", List.of("send")));

        assertThat(code(again)).isEqualTo(code(first));
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void other_content_under_the_same_submission_does_not_replace_the_first() {
        var check = checkPage("sundhed", client);
        client.submit(check, Map.of("_go", List.of("send")));
        var changed = client.submit(check, Map.of("_go", List.of("ret:tema")));
        var newCheck = client.submit(changed, Map.of("mere", List.of("Noget andet"), "_go", List.of("videre")));
        var sent = client.submit(newCheck, Map.of("_go", List.of("send")));

        assertThat(sent.text()).contains("Der er allerede sendt et svar");
        assertThat(OpenedInbox.answers(app)).doesNotContain("mere");
    }

    @Test
    void a_withdrawn_answer_stays_withdrawn_when_it_is_sent_again() {
        var check = checkPage("sundhed", client);
        var code = code(client.submit(check, Map.of("_go", List.of("send"))));
        var found = client.submit(client.get("/kvittering"), Map.of("kode", List.of(" " + code.toLowerCase(java.util.Locale.ROOT) + " ")));
        assertThat(found.page().select("h1").text()).isEqualTo("Svaret er kommet ind");
        var sure = client.submit(found, Map.of());
        assertThat(sure.page().select("h1").text()).contains("Er du sikker");
        assertThat(received()).isEqualTo(1);
        var withdrawn = client.submit(sure, Map.of("sikker", List.of("ja")));

        assertThat(withdrawn.page().select("h1").text()).isEqualTo("Svaret er trukket tilbage");
        assertThat(received()).isZero();
        assertThat(app.queryOne("select forget_on from response.withdrawn")).isEqualTo("2026-04-30");
        assertThat(client.submit(check, Map.of("_go", List.of("send"))).page().select("h1").text()).isEqualTo("Svaret er trukket tilbage");
        assertThat(received()).isZero();
    }

    @Test
    void a_cpr_number_is_warned_about_and_never_stored() {
        var second = client.submit(client.get("/sp/sundhed/dig"), Map.of("ryger", List.of("nej"), "_go", List.of("videre")));
        var check = client.submit(second, Map.of("oensker", List.of("ro"), "mere", List.of("Jeg hedder 010190-1234"), "_go", List.of("videre")));
        assertThat(check.text()).contains("ligner et CPR-nummer").doesNotContain("010190-1234");
        app.clock.advance(Duration.ofMinutes(1));
        client.submit(check, Map.of("_go", List.of("send")));

        assertThat(OpenedInbox.answers(app)).doesNotContain("010190").contains("CPR");
    }

    @Test
    void a_cpr_number_on_a_page_shown_whole_is_never_stored_either() {
        var page = client.get("/sp/helt/svar");
        app.clock.advance(Duration.ofMinutes(1));
        var warned = client.submit(page, Map.of("ryger", List.of("nej"), "oensker", List.of("ro"), "mere", List.of("Jeg hedder 010190-1234"), "_go", List.of("send")));
        assertThat(warned.text()).contains("ligner et CPR-nummer");
        assertThat(warned.page().select(warned.page().expectFirst(".notice a").attr("href")).attr("name")).isEqualTo("mere");
        assertThat(received()).isZero();
        var sent = client.submit(warned, Map.of("_go", List.of("send")));

        assertThat(sent.page().select("h1").text()).isEqualTo("Tak for dit svar");
        assertThat(received()).isEqualTo(1);
        assertThat(OpenedInbox.answers(app)).doesNotContain("010190");
    }

    @Test
    void a_survey_shown_whole_is_sent_at_once_and_asks_what_an_answer_brings_forth() {
        var page = client.get("/sp/helt/svar");
        assertThat(page.text()).doesNotContain("Trin 1");
        app.clock.advance(Duration.ofMinutes(1));
        var more = client.submit(page, Map.of("ryger", List.of("ja"), "oensker", List.of("ro"), "_go", List.of("send")));
        assertThat(more.text()).contains("Dit svar giver flere spørgsmål");
        assertThat(received()).isZero();
        var sent = client.submit(more, Map.of("hvornaar", List.of("1998"), "_go", List.of("send")));

        assertThat(sent.page().select("h1").text()).isEqualTo("Tak for dit svar");
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void a_step_whose_address_is_typed_by_hand_begins_at_the_first() {
        var page = client.get("/sp/sundhed/tema");
        assertThat(page.page().select("h1").text()).isEqualTo("Om dig");
        assertThat(page.text()).contains("Undersøgelsen begynder her");
        assertThat(client.get("/sp/sundhed/findes-ikke").status()).isEqualTo(404);
        assertThat(client.get("/sp/ukendt/dig").status()).isEqualTo(404);
    }

    @Test
    void nobody_sends_past_a_skipped_step() {
        var first = client.get("/sp/sundhed/dig");
        var form = (org.jsoup.nodes.FormElement) java.util.Objects.requireNonNull(first.page().selectFirst("main form"));
        form.attr("action", "/sp/sundhed/tjek");
        app.clock.advance(Duration.ofMinutes(1));
        var answer = client.submit(first, form, Map.of("_go", List.of("send")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("h1").text()).isEqualTo("Om dig");
        assertThat(received()).isZero();
    }

    @Test
    void a_hasty_or_trapped_sender_is_asked_and_keeps_everything() {
        var page = client.get("/sp/helt/svar");
        var asked = client.submit(page, Map.of("ryger", List.of("nej"), "oensker", List.of("ro"), "_go", List.of("send")));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("Bekræft, at du er et menneske");
        assertThat(received()).isZero();
        assertThat(client.submit(asked, Map.of("_go", List.of("send"))).title()).startsWith("Fejl:");
        var sent = client.submit(asked, Map.of("_menneske", List.of("ja"), "_go", List.of("send")));
        assertThat(sent.page().select("h1").text()).isEqualTo("Tak for dit svar");
        app.clock.advance(Duration.ofMinutes(1));
        var trapped = client.submit(client.get("/sp/helt/svar"), Map.of("_webside", List.of("http://x"), "ryger", List.of("nej"), "oensker", List.of("ro"), "_go", List.of("send")));
        assertThat(trapped.status()).isEqualTo(422);
    }

    @Test
    void a_school_class_behind_one_address_gets_through() {
        for (int pupil = 0; pupil < 35; pupil++) assertThat(code(client.submit(checkPage("sundhed", client), Map.of("_go", List.of("send"))))).isNotEmpty();
        assertThat(received()).isEqualTo(35);
    }

    @Test
    void a_form_that_is_not_ours_or_too_large_is_told_so() {
        assertThat(client.post("/sp/sundhed/dig", Map.of("_s", List.of("forfalsket.x"), "ryger", List.of("ja"))).status()).isEqualTo(422);
        for (var size : List.of(1_000_000, 2_100_000)) {
            var large = client.submit(client.get("/sp/sundhed/dig"), Map.of("ryger", List.of("ja"), "km", List.of("æ".repeat(size))));
            assertThat(large.status()).isEqualTo(413);
            // The largest is cut off before there is a page to answer it with.
            if (size == 1_000_000) assertThat(large.text()).contains("fylder for meget");
        }
        assertThat(received()).isZero();
    }

    private static Map<String, List<String>> wishes() {
        return Map.of("oensker", List.of("ro", "stier"), "enig.trygt", List.of("enig"), "tilfreds", List.of("7"), "vigtigst.a", List.of("2"),
                "vigtigst.b", List.of("1"), "vigtigst.c", List.of("3"), "point.x", List.of("4"), "point.y", List.of("6"), "_go", List.of("videre"));
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
