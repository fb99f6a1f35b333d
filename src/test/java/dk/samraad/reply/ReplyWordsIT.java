package dk.samraad.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.platform.time.Danish;
import dk.samraad.receipt.HeldCode;
import dk.samraad.testkit.Reading;
import dk.samraad.testkit.RunningSamraad;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What people are told around a reply is true of it, and in the language they chose.
class ReplyWordsIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    private static final String SLUG = "ordene";
    private static final String EXAMPLE = "Fjordby Kommune findes ikke.";
    private final Replier replier = new Replier(app);

    @BeforeAll
    static void open() {
        FjordbyHearing.open(app, SLUG);
    }

    @BeforeEach
    void empty() {
        app.clock.set(Danish.startOf(LocalDate.of(2026, 3, 2)).plus(Duration.ofHours(9)));
        app.execute("delete from hearing.reply");
    }

    @Test
    void a_reply_that_somebody_reads_first_is_not_told_that_it_is_public_at_once() {
        app.execute("update hearing.consultation set publication = 'AT_ONCE'");
        try {
            var plain = replier.toCheck(SLUG, "Flere stier", Replier.person("Anna Prøve"));
            assertThat(plain.text()).contains("med det samme").doesNotContain("det, der er skjult ovenfor");
            assertThat(replier.send(plain).text()).contains("med det samme");
            var hidden = replier.toCheck(SLUG, "Ring på 22 33 44 55", Replier.person("Anna Prøve"));
            assertThat(hidden.text()).contains("En medarbejder ser på svaret", "det, der er skjult ovenfor").doesNotContain("med det samme");
            assertThat(replier.send(hidden).text()).contains("En medarbejder ser på dit svar, før det bliver offentligt.").doesNotContain("med det samme");
        } finally {
            app.execute("update hearing.consultation set publication = 'AFTER_APPROVAL'");
        }
    }

    @Test
    void before_the_first_reply_nobody_is_told_of_none_that_can_be_read() {
        assertThat(app.client().get("/h/" + SLUG).text()).contains("Der er ikke kommet svar endnu.").doesNotContain("0 svar", "Læs svarene");
        assertThat(app.client().get("/h/" + SLUG + "/svar").text()).contains("Der er ikke kommet svar endnu.").doesNotContain("0 svar");
    }

    @Test
    void when_it_is_too_late_nobody_is_told_how_to_answer() {
        assertThat(app.client().get("/h/" + SLUG).text()).contains("Sådan svarer du");
        app.clock.set(Danish.endOf(FjordbyHearing.DEADLINE.plusDays(20)));
        assertThat(app.client().get("/h/" + SLUG).text()).doesNotContain("Sådan svarer du");
    }

    @Test
    void somebody_changes_to_english_on_the_way_and_loses_nothing() {
        var english = replier.press(replier.begin(SLUG, "p-1-1"), "sprog:en", Map.of("k-p-1-1", "Three", "svar", "All of it"));
        assertThat(english.page().select("html").attr("lang")).isEqualTo("en");
        assertThat(english.page().select("#k-p-1-1").val()).isEqualTo("Three");
        assertThat(english.page().select("#svar").val()).isEqualTo("All of it");

        var files = replier.next(english, Map.of());
        var sender = replier.next(files, Map.of());
        var check = replier.next(sender, Replier.person("Anna Prøve"));
        assertThat(check.title()).startsWith("Check your reply");
        var sent = replier.send(check);
        assertThat(sent.title()).startsWith("Thank you");
        for (var page : List.of(english, files, sender, check, sent)) {
            assertThat(Reading.misread(page.page())).as("what is Danish on \"" + page.title() + "\" is marked").isEmpty();
            assertThat(Reading.faults(page.page())).as(page.title()).isEmpty();
        }
    }

    @Test
    void every_page_of_a_reply_to_an_example_says_that_it_is_one() {
        FjordbyHearing.open(app, "ingen-eksempel");
        app.execute("update hearing.consultation set example = false where slug = 'ingen-eksempel'");
        assertThat(replier.begin("ingen-eksempel").text()).doesNotContain(EXAMPLE);
        var write = replier.begin(SLUG);
        var files = replier.next(write, Map.of("svar", "Flere stier"));
        var sender = replier.next(files, Map.of());
        var check = replier.next(sender, Replier.person("Anna Prøve"));
        var human = replier.press(check, "send", Map.of());
        assertThat(human.text()).contains("menneske");
        var lost = replier.client().post("/h/" + SLUG + "/skriv/bilag", Map.of("_s", List.of("i stykker")));
        var sent = replier.send(check);
        HeldCode.withdraw(replier.client(), Replier.code(sent));
        var withdrawn = replier.send(check);
        app.clock.set(Danish.endOf(FjordbyHearing.DEADLINE.plusDays(40)));
        var tooLate = replier.next(write, Map.of("svar", "Flere stier"));
        var notOpen = replier.begin(SLUG);
        assertThat(List.of(lost.status(), withdrawn.status(), tooLate.status(), notOpen.status())).containsExactly(422, 409, 422, 403);
        for (var page : List.of(write, files, sender, check, human, sent, lost, withdrawn, tooLate, notOpen)) assertThat(page.text()).as(page.title()).contains(EXAMPLE);
    }

    @Test
    void who_chose_english_before_begins_in_english() {
        replier.client().get("/h/" + SLUG + "?sprog=en");
        assertThat(replier.begin(SLUG).page().select("html").attr("lang")).isEqualTo("en");
    }
}
