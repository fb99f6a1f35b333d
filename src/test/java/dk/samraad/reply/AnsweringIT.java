package dk.samraad.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.platform.time.Danish;
import dk.samraad.receipt.HeldCode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// From the first word to the receipt, and every way it can go wrong without anything typed being lost.
class AnsweringIT extends CitizenAtWork {
    @Test
    void a_citizen_answers_to_one_paragraph_and_gets_a_receipt() {
        var page = replier.begin(SLUG, "p-1-2");
        assertThat(page.text()).contains("Vi laver flere stier.");
        var files = replier.next(page, Map.of("k-p-1-2", "Også i skoven."));
        var check = replier.next(replier.next(files, Map.of()), Replier.person("Anna Prøve"));
        assertThat(check.page().select(".public-copy").text())
                .contains("Anna Prøve", "Til stykke 1.2", "Også i skoven.", "Vi laver flere stier.");

        var sent = replier.send(check);

        assertThat(Replier.code(sent)).hasSize(10);
        assertThat(app.query("select letter, number, late, sender_name, channel from hearing.reply"))
                .containsExactly(java.util.List.of("p", "1", "f", "Anna Prøve", "WEB"));
        assertThat(app.query("select paragraph_code, text, paragraph_id is not null from hearing.reply_part"))
                .containsExactly(java.util.List.of("p-1-2", "Også i skoven.", "t"));
        var receipt = HeldCode.lookUp(replier.client(), Replier.code(sent));
        assertThat(receipt.text()).contains("Svaret er kommet ind", "Udkast til sundhedspolitik");
    }

    @Test
    void a_comment_to_another_paragraph_is_opened_without_losing_what_is_written() {
        var page = replier.press(replier.begin(SLUG, "p-1-1"), "kommentar",
                Map.of("k-p-1-1", "Først", "svar", "Til det hele", "afsnit", "p-2-1"));
        assertThat(page.page().select("#k-p-1-1").val()).isEqualTo("Først");
        assertThat(page.page().select("#svar").val()).isEqualTo("Til det hele");
        assertThat(page.page().select("[autofocus]").eachAttr("id")).containsExactly("k-p-2-1");
    }

    @Test
    void the_page_opens_with_the_boxes_of_all_paragraphs_in_its_address_and_no_others() {
        var page = replier.client().get("/h/" + SLUG + "/skriv?afsnit=p-1-2&afsnit=p-9-9&afsnit=p-2-1&afsnit=p-1-2");
        assertThat(page.page().select("textarea").eachAttr("name")).containsExactly("k-p-1-2", "k-p-2-1", "svar");
        assertThat(page.page().select(".typed-before").attr("data-again")).isEqualTo("/h/" + SLUG + "/skriv");
        assertThat(replier.press(page, "videre", Map.of()).page().select(".typed-before").attr("data-again")).as("not in the middle: what was attached would be lost").isEmpty();
    }

    @Test
    void what_nobody_can_see_is_no_reply_and_no_name() {
        for (var blank : java.util.List.of("\u00a0", "\u3164\u200b", "\u2800\u202f")) {
            var refused = replier.next(replier.begin(SLUG, "p-1-2"), Map.of("svar", blank, "k-p-1-2", blank));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.page().select(".error-summary").text()).contains("Skriv et svar");
            var sender = replier.next(replier.next(replier.next(replier.begin(SLUG), Map.of("svar", "Hej")), Map.of()),
                    Map.of("udtaler", "ORGANISATION", "organisation", blank, "navn", blank));
            assertThat(sender.page().select(".error-summary a").eachAttr("href")).containsExactly("#organisation", "#navn");
        }
    }

    @Test
    void a_text_is_as_long_as_what_is_kept_of_it() {
        var most = dk.samraad.reply.Unsent.MOST_CHARACTERS;
        assertThat(replier.next(replier.begin(SLUG), Map.of("svar", "a\u030a".repeat(most) + " \u00a0\r\n")).status()).isEqualTo(200);
        var over = replier.next(replier.begin(SLUG), Map.of("svar", "👍\r\n".repeat(most / 2) + "abc"));
        assertThat(over.page().select(".error-summary").text()).contains("Den er 3 for lang");
    }

    @Test
    void the_check_page_leads_to_the_piece_in_which_something_is_hidden() {
        var page = replier.next(replier.begin(SLUG, "p-1-2"), Map.of("svar", "Flere stier", "k-p-1-2", "Ring på 22 33 44 55"));
        var check = replier.next(replier.next(page, Map.of()), Replier.person("Anna Prøve"));
        var links = check.page().select(".notice-warning a");
        assertThat(links.eachText()).containsExactly("Til stykke 1.2");
        assertThat(check.page().select(links.attr("href")).text()).isEqualTo("Til stykke 1.2");
    }

    @Test
    void a_number_or_a_door_in_the_name_of_the_sender_is_read_by_a_person_first() {
        for (var name : java.util.List.of("Anna Prøve, nr. 7, 2. th.", "Anna Prøve 123 456", "Anna anna gmail")) {
            empty();
            Replier.code(replier.send(replier.toCheck(SLUG, "Flere stier, tak.", Replier.person(name))));
            assertThat(app.query("select 'PERHAPS' = any(waits_for) from hearing.screening"))
                    .as(name).containsExactly(java.util.List.of("t"));
        }
    }

    @Test
    void sending_twice_is_the_same_as_once() {
        var check = replier.toCheck(SLUG, "Flere stier", Replier.person("Anna Prøve"));
        var first = replier.send(check);
        var second = replier.send(check);
        assertThat(Replier.code(second)).isEqualTo(Replier.code(first));
        assertThat(count("reply")).isEqualTo(1);
    }

    @Test
    void ten_at_once_are_one() throws Exception {
        var check = replier.toCheck(SLUG, "Flere stier", Replier.person("Anna Prøve"));
        app.clock.advance(Duration.ofSeconds(30));
        try (var pool = java.util.concurrent.Executors.newFixedThreadPool(10)) {
            var tries = java.util.stream.IntStream.range(0, 10)
                    .mapToObj(i -> pool.submit(() -> Replier.code(replier.press(check, "send", Map.of())))).toList();
            var codes = new java.util.HashSet<String>();
            for (var one : tries) codes.add(one.get());
            assertThat(codes).hasSize(1).doesNotContain("");
        }
        assertThat(count("reply")).isEqualTo(1);
    }

    @Test
    void other_words_under_the_same_number_do_not_replace_the_first() {
        var check = replier.toCheck(SLUG, "Flere stier", Replier.person("Anna Prøve"));
        replier.send(check);
        var changed = replier.next(replier.press(check, "ret:svar", Map.of()), Map.of("svar", "Færre stier"));
        assertThat(replier.send(changed).text()).contains("Der er allerede sendt et svar");
        assertThat(app.queryOne("select text from hearing.reply_part")).isEqualTo("Flere stier");
    }

    @Test
    void a_withdrawn_reply_is_gone_and_a_late_resend_is_told_so() {
        var check = replier.toCheck(SLUG, "Flere stier", Replier.person("Anna Prøve"));
        var code = Replier.code(replier.send(check));
        HeldCode.withdraw(replier.client(), code);
        assertThat(count("reply")).isZero();
        assertThat(count("public_part")).isZero();
        assertThat(HeldCode.lookUp(replier.client(), code).text()).contains("trukket tilbage");
        var again = replier.send(check);
        assertThat(again.status()).isEqualTo(409);
        assertThat(count("reply")).isZero();
    }

    @Test
    void a_robot_is_asked_and_a_person_loses_nothing() {
        var check = replier.toCheck(SLUG, "Flere stier", Replier.person("Anna Prøve"));
        var asked = replier.press(check, "send", Map.of());
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("menneske");
        var sent = replier.press(asked, "send", Map.of("_menneske", "ja"));
        assertThat(Replier.code(sent)).hasSize(10);
    }

    @Test
    void what_is_missing_is_said_by_the_field() {
        var empty = replier.next(replier.begin(SLUG), Map.of());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.title()).startsWith("Fejl:");
        assertThat(empty.page().select(".error-summary a[href=#svar]").text()).contains("Skriv et svar");
        var sender = replier.next(replier.next(replier.next(replier.begin(SLUG), Map.of("svar", "Hej")), Map.of()),
                Map.of("udtaler", "ORGANISATION", "email", "ikke en adresse", "nyt", "ja"));
        assertThat(sender.page().select(".error-summary a").eachAttr("href")).containsExactly("#organisation", "#navn", "#email");
        assertThat(sender.page().select("#email").val()).isEqualTo("ikke en adresse");
    }

    @Test
    void twenty_thousand_and_one_characters_are_refused_and_kept() {
        assertThat(replier.next(replier.begin(SLUG), Map.of("svar", "ø".repeat(20_000))).status()).isEqualTo(200);
        var refused = replier.next(replier.begin(SLUG), Map.of("svar", "ø".repeat(20_001)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Den er 1 for lang");
        assertThat(refused.page().select("#svar").val()).hasSize(20_001);
    }

    @Test
    void a_hearing_withdrawn_meanwhile_gives_the_words_back() {
        FjordbyHearing.open(app, "kaldt-tilbage");
        var check = replier.toCheck("kaldt-tilbage", "Det her vil jeg ikke miste", Replier.person("Anna Prøve"));
        app.bean(Hearings.class).withdraw("kaldt-tilbage", "Udkastet er forældet", FjordbyHearing.STAFF);
        var refused = replier.send(check);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Det her vil jeg ikke miste", "Udkastet er forældet");
        assertThat(replier.begin("kaldt-tilbage").status()).isEqualTo(403);
        assertThat(count("reply")).isZero();
    }

    @Test
    void begun_before_and_sent_after_the_deadline_is_in_with_its_time_as_late() {
        FjordbyHearing.open(app, "frist");
        app.execute("update hearing.consultation set late_days = 0 where slug = 'frist'");
        app.clock.set(Danish.endOf(FjordbyHearing.DEADLINE).minusSeconds(60));
        var check = replier.toCheck("frist", "Lige for sent", Replier.person("Anna Prøve"));
        app.clock.set(Danish.endOf(FjordbyHearing.DEADLINE).plusSeconds(60));
        var sent = replier.send(check);
        assertThat(sent.text()).contains("det kom efter fristen");
        assertThat(app.query("select late, received_at > begun_at from hearing.reply")).containsExactly(java.util.List.of("t", "t"));
        assertThat(replier.begin("frist").status()).as("nobody begins now").isEqualTo(403);
    }

    @Test
    void a_late_reply_is_its_own_class_and_waits() {
        app.clock.set(Danish.endOf(FjordbyHearing.DEADLINE.plusDays(2)));
        assertThat(replier.begin(SLUG).text()).contains("Fristen var 27. marts 2026. Du kan stadig svare");
        var check = replier.toCheck(SLUG, "For sent", Replier.person("Anna Prøve"));
        assertThat(check.text()).contains("Vi tager imod svaret, men som for sent");
        replier.send(check);
        assertThat(app.query("select r.late, s.publication from hearing.reply r join hearing.screening s on s.reply_id = r.id"))
                .containsExactly(java.util.List.of("t", "WAITING"));
    }

    @Test
    void after_the_late_days_it_is_refused_with_the_words_on_the_page() {
        app.clock.set(Danish.endOf(FjordbyHearing.DEADLINE.plusDays(5)).minusSeconds(60));
        var check = replier.toCheck(SLUG, "Alt for sent", Replier.person("Anna Prøve"));
        app.clock.set(Danish.endOf(FjordbyHearing.DEADLINE.plusDays(5)).plusSeconds(60));
        var refused = replier.send(check);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Alt for sent");
        assertThat(count("reply")).isZero();
    }

    @Test
    void a_receipt_that_was_given_is_given_again_after_the_deadline() {
        var check = replier.toCheck(SLUG, "Flere stier", Replier.person("Anna Prøve"));
        var code = Replier.code(replier.send(check));
        app.clock.set(Danish.endOf(FjordbyHearing.DEADLINE.plusDays(20)));
        assertThat(Replier.code(replier.send(check))).isEqualTo(code);
    }

    @Test
    void a_page_that_was_changed_on_its_way_is_not_believed() {
        var page = replier.begin(SLUG);
        var sealed = page.page().select("input[name=_s]").val();
        var lost = replier.press(page, "videre", Map.of("_s", "x" + sealed, "svar", "Hej"));
        assertThat(lost.status()).isEqualTo(422);
        assertThat(lost.text()).contains("Vi kunne ikke finde dit svar");
    }
}
