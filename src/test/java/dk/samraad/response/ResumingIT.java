package dk.samraad.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.time.Danish;
import dk.samraad.receipt.HeldCode;
import dk.samraad.survey.Definition.Presentation;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Reading;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import dk.samraad.testkit.Staff;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Stop now, go on elsewhere.
class ResumingIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    private static final String EXAMPLE = "Fjordby Kommune findes ikke.";

    private final Client client = app.client();

    @BeforeAll
    static void publish() {
        Fjordby.publish(app, "sundhed", Fjordby.health(Presentation.PAGED));
        Fjordby.publish(app, "helt", Fjordby.health(Presentation.WHOLE));
        Fjordby.publish(app, "eksempel", Fjordby.health(Presentation.PAGED));
        app.execute("update survey.questionnaire set example = true where slug = 'eksempel'");
    }

    @BeforeEach
    void open() {
        app.clock.set(SettableClock.START);
        app.execute("truncate response.inbox, response.withdrawn, response.draft_page");
    }

    @Test
    void somebody_stops_and_continues_on_another_device_with_a_code() {
        var second = client.submit(client.get("/sp/sundhed/dig"), Map.of("ryger", List.of("nej"), "_go", List.of("videre")));
        assertThat(app.queryOne("select count(*) from response.draft_page")).isEqualTo("0");
        var stopped = client.submit(second, Map.of("mere", List.of("Mit nummer er 010190-1234"), "_go", List.of("stop")));
        var code = stopped.page().select(".receipt-code").text();
        var other = app.client();
        var resumed = other.submit(other.get("/sp/sundhed/fortsaet"), Map.of("kode", List.of(code)));
        assertThat(resumed.page().select("textarea[name=mere]").text()).contains("Mit nummer er").doesNotContain("010190");
        var check = other.submit(resumed, Map.of("oensker", List.of("ro"), "_go", List.of("videre")));
        assertThat(app.queryOne("select count(*) from response.draft_page")).isEqualTo("2");
        other.submit(check, Map.of("_go", List.of("send")));

        assertThat(received()).isEqualTo(1);
        assertThat(app.queryOne("select count(*) from response.draft_page")).isEqualTo("0");
    }

    @Test
    void who_stops_after_the_other_device_has_sent_is_told_so_and_no_draft_is_left() {
        var second = client.submit(client.get("/sp/sundhed/dig"), Map.of("ryger", List.of("nej"), "_go", List.of("videre")));
        var stopped = client.submit(second, Map.of("oensker", List.of("ro"), "_go", List.of("stop")));
        var code = stopped.page().select(".receipt-code").text();
        var other = app.client();
        var here = client.submit(client.get("/sp/sundhed/fortsaet"), Map.of("kode", List.of(code)));
        var there = other.submit(other.get("/sp/sundhed/fortsaet"), Map.of("kode", List.of(code)));
        app.clock.advance(Duration.ofMinutes(1));
        var receipt = code(other.submit(other.submit(there, Map.of("_go", List.of("videre"))), Map.of("_go", List.of("send"))));
        var told = client.submit(here, Map.of("mere", List.of("Jeg vil sige mere"), "_go", List.of("stop")));

        assertThat(told.text()).contains("Der er allerede sendt et svar");
        assertThat(code(told)).isEqualTo(receipt);
        assertThat(app.queryOne("select count(*) from response.draft_page")).isEqualTo("0");
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void a_draft_is_promised_thirty_days_or_until_the_survey_closes_whichever_is_first() {
        assertThat(stopped("sundhed").text()).contains("Fortsæt senest 31. marts 2026.", "svarene kan ikke sendes mere").doesNotContain("1. april 2026");
        Fjordby.publish(app, "laenge", Fjordby.health(Presentation.PAGED));
        app.execute("update survey.questionnaire set closes_on = '2026-06-30' where slug = 'laenge'");
        assertThat(stopped("laenge").text()).contains("bliver svarene slettet 1. april 2026.").doesNotContain("juni");
        var begun = client.get("/sp/sundhed/dig");
        app.clock.set(java.time.Instant.parse("2026-04-01T08:00:00Z"));
        var late = client.submit(begun, Map.of("ryger", List.of("nej"), "_go", List.of("stop")));
        assertThat(late.text()).as("who began in time has a day more").contains("Fortsæt senest 1. april 2026.");
    }

    @Test
    void numbers_of_a_draft_stay_what_they_were_when_its_person_goes_on_in_another_language() {
        var stopped = client.submit(client.get("/sp/sundhed/dig"), Map.of("ryger", List.of("nej"), "km", List.of("1.200"), "_go", List.of("stop")));
        var first = client.submit(stopped, Map.of("_go", List.of("sprog:")));
        var english = client.submit(client.submit(first, Map.of("_go", List.of("videre"))), Map.of("_go", List.of("sprog:en")));
        client.submit(english, Map.of("oensker", List.of("ro"), "_go", List.of("videre")));
        var resumed = app.client();
        var page = resumed.submit(resumed.get("/sp/sundhed/fortsaet"), Map.of("kode", List.of(code(stopped))));
        assertThat(page.page().select("html").attr("lang")).isEqualTo("en");
        assertThat(resumed.submit(page, Map.of("_go", List.of("videre"))).text()).contains("1,200 km");
    }

    private Client.Answer stopped(String survey) {
        return client.submit(client.get("/sp/" + survey + "/dig"), Map.of("ryger", List.of("nej"), "_go", List.of("stop")));
    }

    @Test
    void a_page_to_which_an_answer_adds_questions_is_another_and_opens_at_the_first_new_one() {
        var more = client.submit(client.get("/sp/helt/svar"), Map.of("ryger", List.of("ja"), "oensker", List.of("ro"), "_go", List.of("send")));

        assertThat(more.title()).startsWith("Flere spørgsmål: ");
        assertThat(more.page().select("[autofocus]").eachAttr("name")).containsExactly("hvornaar");
        assertThat(more.page().select(".notice[role=status]").text()).isEqualTo("Dit svar giver flere spørgsmål. De står på siden nu.");
        var faulty = client.submit(more, Map.of("_go", List.of("send")));
        assertThat(faulty.title()).startsWith("Fejl: ").doesNotContain("Flere spørgsmål");
        assertThat(faulty.page().select("[autofocus]").eachAttr("class")).containsExactly("error-summary");
    }

    @Test
    void every_page_of_an_example_says_that_it_is_one_and_no_other_does() {
        for (var page : everyPage("eksempel", "da")) assertThat(page.text()).as(page.title()).containsOnlyOnce(EXAMPLE);
        for (var page : everyPage("sundhed", "da")) {
            assertThat(page.text()).as(page.title()).doesNotContain(EXAMPLE);
            assertThat(Reading.faults(page.page())).as(page.title()).isEmpty();
        }
    }

    @Test
    void every_page_in_english_marks_what_is_danish() {
        for (var page : everyPage("sundhed", "en")) {
            if (page.url().contains("/medarbejder/")) continue;
            assertThat(page.page().select("html").attr("lang")).as(page.title()).isEqualTo("en");
            // The questions of this survey are in English by their first two letters alone.
            assertThat(Reading.misread(page.page())).as(page.title()).allMatch(words -> words.contains("EN "));
        }
    }

    private List<Client.Answer> everyPage(String slug, String language) {
        app.clock.set(SettableClock.START);
        var intro = client.get("/sp/" + slug + "?sprog=" + language);
        var step = client.get("/sp/" + slug + "/dig?sprog=" + language);
        var wrong = client.submit(step, Map.of("_go", List.of("videre")));
        var second = client.submit(step, Map.of("ryger", List.of("nej"), "_go", List.of("videre")));
        var stopped = client.submit(second, Map.of("_go", List.of("stop")));
        var resume = client.get("/sp/" + slug + "/fortsaet?sprog=" + language);
        var unknown = client.submit(resume, Map.of("kode", List.of("AAAAA")));
        var check = client.submit(second, Map.of("oensker", List.of("ro"), "_go", List.of("videre")));
        var slow = client.submit(client.submit(client.get("/sp/" + slug + "/dig?sprog=" + language), Map.of("ryger", List.of("nej"), "_go", List.of("videre"))),
                Map.of("oensker", List.of("ro"), "_go", List.of("videre")));
        var human = client.submit(check, Map.of("_go", List.of("send")));
        assertThat(human.page().select("#menneske")).hasSize(1);
        app.clock.advance(Duration.ofMinutes(1));
        var sent = client.submit(check, Map.of("_go", List.of("send")));
        HeldCode.withdraw(client, code(sent).replace("-", ""));
        var withdrawn = client.submit(check, Map.of("_go", List.of("send")));
        var lost = client.post("/sp/" + slug + "/dig?sprog=" + language, Map.of("_s", List.of("i stykker")));
        var staff = Staff.signedIn(app);
        var desk = "/medarbejder/spoergeskemaer/" + slug;
        var pages = new ArrayList<>(List.of(intro, step, wrong, second, stopped, resume, unknown, check, human, sent, withdrawn, lost,
                staff.get(desk), staff.get(desk + "/resultater"), staff.get(desk + "/fritekst"), staff.get(desk + "/rapporter"), staff.get(desk + "/tablets")));
        app.clock.set(Danish.endOf(Fjordby.CLOSES.plusDays(40)));
        var closed = client.get("/sp/" + slug + "?sprog=" + language);
        var tooLate = client.submit(slow, Map.of("_go", List.of("send")));
        pages.addAll(List.of(closed, tooLate));
        assertThat(pages).extracting(Client.Answer::status).containsExactly(200, 200, 422, 200, 200, 200, 422, 200, 422, 200, 409, 422, 200, 200, 200, 200, 200, 403, 422);
        return pages;
    }

    private static String code(Client.Answer page) {
        return page.page().select(".receipt-code").text();
    }

    private static int received() {
        return Integer.parseInt(app.queryOne("select count(*) from response.inbox"));
    }
}
