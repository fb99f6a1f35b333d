package dk.samraad.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.reply.Replier;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.Staff;
import dk.samraad.upload.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Staff read, hide, decide and share out; the original stays as it came; the public reads what was decided and no more.
class InboxIT extends CaseworkerAtWork {
    @Test
    void at_once_is_public_at_once_when_there_is_nothing_to_look_at() {
        replier.sent(SLUG, "vi vil have flere stier", Replier.person("Anna Prøve"));
        assertThat(publicPage("p-001").text()).contains("vi vil have flere stier", "Anna Prøve");
    }

    @Test
    void the_rule_of_the_hearing_is_kept() {
        app.execute("update hearing.consultation set publication = 'AFTER_APPROVAL'");
        replier.sent(SLUG, "vi vil have flere stier", Replier.person("Anna Prøve"));
        assertThat(publicPage("p-001").status()).isEqualTo(404);
        decide("p-001", "APPROVED", "");
        assertThat(publicPage("p-001").text()).contains("flere stier");
        app.execute("update hearing.consultation set publication = 'ONLY_IN_REPORT'");
        assertThat(publicPage("p-001").status()).isEqualTo(404);
        assertThat(app.client().get("/h/" + SLUG + "/svar").text()).doesNotContain("flere stier");
    }

    @Test
    void whatever_the_rule_what_tells_who_somebody_is_waits_and_is_hidden() {
        for (var text : List.of("mit nummer er 010190-1234", "ring på 22 33 44 55", "skriv til anna@fjordby.example",
                "min nabo Grete Holm er ensom")) {
            var check = replier.toCheck(SLUG, text, Replier.person("Anna Prøve"));
            assertThat(check.text()).as(text).contains("En medarbejder ser på svaret");
            replier.send(check);
        }
        assertThat(app.query("select distinct publication from hearing.screening")).containsExactly(List.of("WAITING"));
        for (var reference : List.of("p-001", "p-002", "p-003", "p-004")) decide(reference, "APPROVED", "");
        var everything = app.client().get("/h/" + SLUG + "/svar").text();
        assertThat(everything).contains("[CPR-nummer fjernet]", "[telefonnummer fjernet]", "[e-mailadresse fjernet]")
                .doesNotContain("010190", "22 33", "anna@");
        assertThat(app.client().get("/h/" + SLUG + "/svar?ord=010190-1234").page().select(".replies li")).isEmpty();
    }

    @Test
    void a_protected_name_stands_nowhere_also_not_in_the_text() {
        var sender = Map.of("udtaler", "PRIVATE", "navn", "Zenobia Hemmelig", "email", "zenobia@fjordby.example", "beskyttet", "ja");
        var whole = replier.toCheck(SLUG, "Jeg hedder Zenobia Hemmelig og bor her", sender);
        assertThat(whole.page().select(".public-copy").text()).contains("Jeg hedder [navn fjernet] og bor her");
        var check = replier.toCheck(SLUG, "Jeg, Zenobia, mener Hemmeligs hus er koldt", sender);
        assertThat(check.page().select(".public-copy").text()).contains("Navnet er beskyttet", "[navn fjernet]")
                .doesNotContain("Zenobia", "Hemmelig");
        replier.send(check);
        decide("p-001", "APPROVED", "");
        for (var address : List.of("/h/" + SLUG + "/svar", "/h/" + SLUG + "/svar/p-001", "/h/" + SLUG + "/svar?ord=zenobia")) {
            assertThat(app.client().get(address).page().select("main .replies, main .as-typed, main h1, title").text())
                    .doesNotContain("Zenobia", "Hemmelig", "zenobia");
        }
    }

    @Test
    void staff_hide_words_with_a_reason_and_the_original_stays() {
        replier.sent(SLUG, "naboen Olga larmer, sagde olga", Replier.person("Anna Prøve"));
        var page = staff().get(LIST + "/p-001");
        var without = submit(page, "skjul", Map.of("ord", "Olga"));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.text()).contains("Skriv en grund");
        assertThat(without.page().select("details[open] [name=grund]")).as("what has to be put right is not folded away").hasSize(1);
        assertThat(submit(page, "skjul", Map.of("ord", "Ingeborg", "grund", "Navn")).text()).contains("Det står ikke i teksten");

        submit(page, "skjul", Map.of("ord", "Olga", "grund", "Navn på naboen", "slags", "NAME"));

        assertThat(app.queryOne("select text from hearing.reply_part")).isEqualTo("naboen Olga larmer, sagde olga");
        assertThat(app.queryOne("select text from hearing.public_part")).isEqualTo("naboen [navn fjernet] larmer, sagde olga");
        assertThat(app.query("select reason, made_by from hearing.mask")).containsExactly(List.of("Navn på naboen", Staff.NAME));
        submit(staff().get(LIST + "/p-001"), "vis", Map.of("grund", "Hun er forfatter"));
        assertThat(app.queryOne("select text from hearing.public_part")).contains("Olga");
        assertThat(app.query("select lifted_by, lifted_because from hearing.mask"))
                .containsExactly(List.of(Staff.NAME, "Hun er forfatter"));
    }

    @Test
    void the_original_can_be_changed_by_nobody() {
        replier.sent(SLUG, "flere stier", Replier.person("Anna Prøve"));
        for (var change : List.of("update hearing.reply set sender_name = 'X'", "update hearing.reply_part set text = 'X'")) {
            assertThatThrownBy(() -> app.execute(change)).hasStackTraceContaining("a reply is not changed");
        }
        replier.sent(SLUG, "mit nummer er 010190-1234", Replier.person("Anna Prøve"));
        assertThatThrownBy(() -> app.execute("update hearing.mask set lifted_by = 'X', lifted_because = 'X', lifted_at = now()"))
                .hasStackTraceContaining("check");
    }

    @Test
    void the_thousandth_reply_keeps_its_whole_number() {
        replier.sent(SLUG, "flere bænke", Replier.person("Anna Prøve"));
        app.execute("alter table hearing.reply disable trigger reply_is_immutable");
        app.execute("update hearing.reply set number = 1234");
        app.execute("alter table hearing.reply enable trigger reply_is_immutable");

        assertThat(app.queryOne("select reference from hearing.public_reply")).isEqualTo("p-1234");
        assertThat(staff().get(LIST).page().select("a[href$=p-1234]")).isNotEmpty();
        assertThat(staff().get(LIST + "/p-1234").status()).isEqualTo(200);
        assertThat(publicPage("p-1234").text()).contains("flere bænke");
    }

    @Test
    void a_late_reply_counts_only_by_a_decision_with_a_reason() {
        // The deadline comes to the clock, for the clock going back would look like a flood of sign-ins.
        app.execute("update hearing.consultation set deadline = '2026-03-01'");
        replier.sent(SLUG, "flere stier", Replier.person("Anna Prøve"));
        decide("p-001", "APPROVED", "");
        assertThat(publicPage("p-001").status()).isEqualTo(404);
        assertThat(submit(staff().get(LIST + "/p-001"), "frist", Map.of("indgaar", "ja")).status()).isEqualTo(422);
        submit(staff().get(LIST + "/p-001"), "frist", Map.of("indgaar", "ja", "fristgrund", "Posten var forsinket"));
        assertThat(publicPage("p-001").text()).contains("kom efter fristen");
        assertThat(app.queryOne("select count(*) from platform.audit where what = 'hearing.late-reply-counts'")).isEqualTo("1");
        assertThat(staff().get(LIST + "?frist=LATE_COUNTS").text()).contains("p-001");
        assertThat(staff().get(LIST + "?frist=ON_TIME").text()).contains("Ingen svar");
    }

    @Test
    void two_who_decide_at_once_do_not_overwrite_each_other() {
        replier.sent(SLUG, "flere stier", Replier.person("Anna Prøve"));
        var seenByBoth = staff().get(LIST + "/p-001");
        assertThat(submit(seenByBoth, "offentlighed", Map.of("offentlig", "REJECTED", "hvorfor", "Chikane")).status()).isEqualTo(200);
        assertThat(submit(seenByBoth, "offentlighed", Map.of("offentlig", "APPROVED")).status()).isEqualTo(409);
        assertThat(publicPage("p-001").status()).isEqualTo(404);
    }

    @Test
    void a_file_is_public_only_when_somebody_has_read_it() {
        var files = replier.attach(replier.next(replier.begin(SLUG), Map.of("svar", "se bilag")), "Anna Prøve.pdf", Files.pdf());
        replier.send(replier.next(replier.next(files, Map.of()), Replier.person("Anna Prøve")));
        decide("p-001", "APPROVED", "");
        assertThat(app.client().get("/h/" + SLUG + "/svar/p-001/bilag/1").status()).isEqualTo(404);
        submit(staff().get(LIST + "/p-001"), "bilag/1/offentlighed", Map.of("offentlig", "ja"));
        var file = app.client().get("/h/" + SLUG + "/svar/p-001/bilag/1");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"p-001-bilag-1.pdf\"");
        assertThat(publicPage("p-001").text()).doesNotContain("Anna Prøve.pdf");
    }

    private static Answer publicPage(String reference) {
        return app.client().get("/h/" + SLUG + "/svar/" + reference);
    }

    private void decide(String reference, String state, String because) {
        assertThat(submit(staff().get(LIST + "/" + reference), "offentlighed", Map.of("offentlig", state, "hvorfor", because)).status())
                .isEqualTo(200);
    }
}
