package dk.samraad.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.platform.time.Danish;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import dk.samraad.upload.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A reply that came by letter is typed in by staff.
class EnteringIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    private static final String SLUG = "sundhedspolitik";
    private static final String LIST = "/medarbejder/hoeringer/" + SLUG + "/svar";
    private static Client client = new Client("");

    @BeforeAll
    static void open() {
        FjordbyHearing.open(app, SLUG);
        client = Staff.signedIn(app);
    }

    @BeforeEach
    void empty() {
        app.clock.set(Danish.startOf(LocalDate.of(2026, 3, 2)).plus(Duration.ofHours(9)));
        app.execute("delete from hearing.reply");
    }

    @Test
    void a_letter_is_typed_in_with_the_day_it_came() {
        var page = client.get(LIST + "/nyt");
        var form = page.page().expectFirst("form[action$=/nyt]");
        var wrong = client.submit(page, form, Map.of("svar", List.of("Kære kommune"), "modtaget-day", List.of("1"), "modtaget-month",
                List.of("4"), "modtaget-year", List.of("2026")));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".error-summary a").eachAttr("href")).containsExactly("#kanal", "#modtaget", "#udtaler", "#navn");
        assertThat(wrong.page().select("#svar").val()).isEqualTo("Kære kommune");
        var fields = Map.of("kanal", List.of("LETTER"), "modtaget-day", List.of("1"), "modtaget-month", List.of("3"),
                "modtaget-year", List.of("2026"),
                "udtaler", List.of("PRIVATE"), "navn", List.of("Dora Prøve"), "skrevet-paa", List.of("so"));
        var again = wrong.page().expectFirst("form[action$=/nyt]");
        client.submit(wrong, again, fields);
        client.submit(wrong, again, fields);
        assertThat(app.query("select channel, sender_name, written_in, entered_by, late, received_at = '2026-03-01 11:00:00+00' "
                + "from hearing.reply"))
                .containsExactly(List.of("LETTER", "Dora Prøve", "so", Staff.NAME, "f", "t"));
    }

    @Test
    void a_letter_keeps_what_is_typed_when_a_file_is_put_to_it() {
        var page = client.get(LIST + "/nyt");
        var typed = Map.of("kanal", "LETTER", "modtaget-day", "1", "modtaget-month", "3", "modtaget-year", "2026",
                "udtaler", "PRIVATE", "navn", "Dora Prøve", "beskyttet", "ja", "svar", "Kære kommune & alle");
        var refused = putFile(page, typed, "svar.pdf", Files.program());
        assertThat(refused.status()).isEqualTo(422);
        assertTyped(refused);
        var kept = putFile(refused, typed, "brev.pdf", Files.pdf());
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.page().select(".file-name").text()).isEqualTo("brev.pdf");
        assertTyped(kept);

        var left = client.submit(kept, kept.page().expectFirst("form[action$=/nyt]"), Map.of("fil", List.of("nummer-to.pdf")));
        assertThat(left.status()).as("chosen, not attached").isEqualTo(422);
        assertThat(left.page().select(".error-summary a[href=#fil]").text()).contains("ikke lagt ved");
        assertTyped(left);
        client.submit(left, left.page().expectFirst("form[action$=/nyt]"), Map.of());
        assertThat(app.query("select r.sender_name, r.protected, f.file_name from hearing.reply r join hearing.reply_file f "
                + "on f.reply_id = r.id"))
                .containsExactly(List.of("Dora Prøve", "t", "brev.pdf"));
    }

    private static Answer putFile(Answer page, Map<String, String> typed, String name, byte[] content) {
        var fields = new LinkedHashMap<>(typed);
        for (var hidden : List.of("_token", "indgang")) fields.put(hidden, page.page()
                .expectFirst("form[action$=/nyt] input[name=" + hidden + "]").val());
        return client.postFile(page.page().expectFirst("button[formenctype]").attr("formaction"), fields, "fil", name, content);
    }

    private static void assertTyped(Answer page) {
        assertThat(page.page().select("#svar").val()).isEqualTo("Kære kommune & alle");
        assertThat(page.page().select("[name=navn]").val()).isEqualTo("Dora Prøve");
        assertThat(page.page().select("[name^=modtaget]").eachAttr("value")).containsExactly("1", "3", "2026");
        assertThat(page.page().select("input[checked]").eachAttr("value")).contains("LETTER", "PRIVATE", "ja");
    }
}
