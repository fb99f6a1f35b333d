package dk.samraad.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.reply.Replier;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.upload.Files;
import dk.samraad.upload.Letters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The words of files that come with a reply are read, looked through, and hidden or left out.
class FileWordsIT extends CaseworkerAtWork {
    private static final String PHONE = "20 11 22 33";

    @Test
    void the_words_of_every_kind_of_document_stand_beside_the_reply() {
        sent("a.pdf", Letters.pdf("Vi vil have flere stier."), "b.docx", Letters.docx("", "Ring ikke om natten."), "c.odt",
                Letters.odt("Lad hunden komme med."));
        var page = staff().get(LIST + "/p-001");
        assertThat(page.text()).contains("Vi vil have flere stier.", "Ring ikke om natten.", "Lad hunden komme med.");
        assertThat(app.queryOne("select count(*) from hearing.file_words where legible")).isEqualTo("3");
        assertThat(app.queryOne("select count(*) from hearing.upload")).isEqualTo("0");
    }

    @Test
    void what_the_finders_find_in_a_file_is_hidden_at_once_and_the_reply_waits_for_that() {
        sent("brev.pdf", Letters.pdf("Ring til mig på tlf. " + PHONE, "eller skriv til anna@fjordby.example.", "Mit cpr er 150387-1246."));
        assertThat(kinds()).containsExactlyInAnyOrder("PHONE", "EMAIL", "CPR");
        assertThat(app.queryOne("select waits_for::text from hearing.screening")).contains("FINDING", "FILE");
        assertThat(app.queryOne("select publication from hearing.screening")).isEqualTo("WAITING");
    }

    @Test
    void a_file_with_a_finding_is_never_public_as_it_is() {
        sent("brev.pdf", Letters.pdf("Ring til mig på tlf. " + PHONE));
        approve("p-001");
        assertThat(staff().get(LIST + "/p-001").page().select("button[name=offentlig][value=ja]")).isEmpty();
        var refused = submit(staff().get(LIST + "/p-001"), "bilag/1/offentlighed", Map.of("offentlig", "ja"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".error-summary a[href=#bilag-1]").text()).contains("skal skjules");
        assertThat(app.client().get("/h/" + SLUG + "/svar/p-001/bilag/1").status()).isEqualTo(404);
        assertThatThrownBy(() -> app.execute("insert into hearing.public_file select id, 'x', now() from hearing.reply_file"))
                .hasMessageContaining("not public as it is");
    }

    @Test
    void its_words_are_published_in_its_place_without_what_must_be_hidden() {
        sent("brev.docx", Letters.docx("Skjult nabo Karl", "Vi vil have lys.", "Ring til mig på tlf. " + PHONE));
        approve("p-001");
        submit(staff().get(LIST + "/p-001"), "bilag/1/offentlighed", Map.of("offentlig", "ord"));
        var everybody = app.client().get("/h/" + SLUG + "/svar/p-001");
        assertThat(everybody.text()).contains("Ordene i bilag 1 (DOCX)", "Vi vil have lys.",
                "Ring til mig på tlf. [telefonnummer fjernet]").doesNotContain("22 33", "Karl");
        assertThat(app.client().get("/h/" + SLUG + "/svar/p-001/bilag/1").status()).isEqualTo(404);
        assertThat(app.client().get("/api/v1/hearings/" + SLUG + "/replies").body()).contains("\"fileWords\" : [ {",
                "Ring til mig på tlf. [telefonnummer fjernet]").doesNotContain("22 33");

        submitHide("Vi vil", "OTHER");
        assertThat(app.client().get("/h/" + SLUG + "/svar/p-001").text()).contains("[fjernet] have lys.");
        submit(staff().get(LIST + "/p-001"), "bilag/1/offentlighed", Map.of("offentlig", "nej"));
        assertThat(app.client().get("/h/" + SLUG + "/svar/p-001").text()).doesNotContain("have lys");
    }

    @Test
    void its_words_stand_beside_the_reply_when_it_is_assessed() {
        sent("brev.docx", Letters.docx("Skjult nabo Karl", "Vi vil have lys.", "Ring til mig på tlf. " + PHONE), "brev.odt",
                Letters.odt("نريد مزيدا من المسارات في الغابة"), "scan.png", Files.png());
        var desk = staff().get("/medarbejder/hoeringer/" + SLUG + "/vurdering/svar/p-001");
        assertThat(desk.text()).contains("Bilag 1", "Vi vil have lys.", "[telefonnummer fjernet]", "Bilag 3",
                "Vi har ikke læst ordene i denne fil").doesNotContain("22 33", "Karl");
        assertThat(desk.page().select(".desk-reply p[lang=ar][dir=rtl]").text()).startsWith("نريد");
        for (var link : desk.page().select(".desk-reply a")) assertThat(staff().get(link.attr("href").replaceAll("#.*", "")).status())
                .as(link.attr("href")).isEqualTo(200);
    }

    @Test
    void hidden_words_comments_and_notes_are_looked_through_as_well() {
        sent("brev.docx", Letters.docx("Hemmeligt: " + PHONE, "Vi vil have lys."), "note.pdf", Letters.pdf("Ring til " + PHONE,
                List.of("Vi vil have bænke.")));
        assertThat(kinds()).containsExactly("PHONE", "PHONE");
        var page = staff().get(LIST + "/p-001");
        assertThat(page.text()).contains("Hemmeligt: " + PHONE, "Ring til " + PHONE);
        for (int file = 1; file <= 2; file++) {
            assertThat(submit(page, "bilag/" + file + "/offentlighed", Map.of("offentlig", "ja")).status()).isEqualTo(422);
        }
    }

    @Test
    void the_protected_name_of_the_sender_is_found_in_their_own_file() {
        var sender = new HashMap<>(Replier.person("Anna Beskyttet"));
        sender.put("beskyttet", "ja");
        sentBy(sender, "brev.odt", Letters.odt("Vi vil have stier.", "Hilsen Anna Beskyttet"));
        assertThat(kinds()).containsExactly("NAME");
        approve("p-001");
        assertThat(submit(staff().get(LIST + "/p-001"), "bilag/1/offentlighed", Map.of("offentlig", "ja")).status()).isEqualTo(422);
        submit(staff().get(LIST + "/p-001"), "bilag/1/offentlighed", Map.of("offentlig", "ord"));
        assertThat(app.client().get("/h/" + SLUG + "/svar/p-001").text()).contains("Vi vil have stier.").doesNotContain("Anna",
                "Beskyttet");
    }

    @Test
    void a_scan_says_that_nobody_read_it_and_waits_for_a_person() {
        sent("scan.pdf", Letters.scan(), "foto.png", Files.png(), "halv.pdf", Letters.halfScanned("Her er der ord paa den foerste side."));
        var page = staff().get(LIST + "/p-001");
        assertThat(page.page().select("section[aria-labelledby=fil-1] .notice").text()).contains("Vi kan ikke læse ordene i denne fil");
        assertThat(page.page().select("section[aria-labelledby=fil-2] .notice").text()).contains("Vi kan ikke læse ordene i denne fil");
        assertThat(page.page().select("section[aria-labelledby=fil-3] .notice").text()).contains("noget, vi ikke kan læse: 2");
        assertThat(app.queryOne("select publication from hearing.screening")).isEqualTo("WAITING");
        assertThat(submit(page, "bilag/1/offentlighed", Map.of("offentlig", "ord")).page().select(".error-summary").text())
                .contains("ingen ord");
        assertThat(page.page().select("section[aria-labelledby=fil-1] button[value=ja]").text()).contains("Jeg har åbnet filen");
        approve("p-001");
        submit(staff().get(LIST + "/p-001"), "bilag/1/offentlighed", Map.of("offentlig", "ja"));
        assertThat(app.client().get("/h/" + SLUG + "/svar/p-001/bilag/1").status()).isEqualTo(200);
    }

    @Test
    void what_the_looser_finder_and_the_guess_at_names_doubt_is_shown_to_staff() {
        sent("brev.pdf", Letters.pdf("Vi vil have stier.", "Hos naboen Karl Jensen er der altid larm.", "Det er huset med 3 paa doeren"));
        var page = staff().get(LIST + "/p-001").page();
        assertThat(page.select("section[aria-labelledby=fil-1] h4:contains(Se især efter her) + ul").text()).contains("Karl Jensen")
                .doesNotContain("stier");
        submit(staff().get(LIST + "/p-001"), "bilag/1/skjul", Map.of("ord", "Karl Jensen", "grund", "Navn på en nabo", "slags", "NAME",
                "fil", "1"));
        assertThat(kinds()).contains("NAME");
        assertThat(submit(staff().get(LIST + "/p-001"), "bilag/1/skjul", Map.of("ord", "Står her ikke", "grund", "x", "slags", "NAME",
                "fil", "1")).status()).isEqualTo(422);
    }

    @Test
    void what_was_hidden_by_mistake_is_shown_again_and_then_the_file_may_be_public_but_never_with_a_cpr_number() {
        sent("brev.pdf", Letters.pdf("Kommunens nummer er tlf. " + PHONE), "cpr.pdf", Letters.pdf("150387-1246"));
        approve("p-001");
        var page = staff().get(LIST + "/p-001");
        submit(page, "bilag/1/vis", Map.of("grund", "Det er kommunens hovednummer"));
        assertThat(submit(staff().get(LIST + "/p-001"), "bilag/1/offentlighed", Map.of("offentlig", "ja")).status()).isEqualTo(200);
        assertThat(app.client().get("/h/" + SLUG + "/svar/p-001/bilag/1").status()).isEqualTo(200);
        assertThat(page.page().select("form[action$=/bilag/2/vis]")).isEmpty();
        assertThat(submit(staff().get(LIST + "/p-001"), "bilag/2/offentlighed", Map.of("offentlig", "ja")).status()).isEqualTo(422);
        submitHide("Kommunens", "OTHER");
        assertThat(app.client().get("/h/" + SLUG + "/svar/p-001/bilag/1").status()).as("something is hidden in it now").isEqualTo(404);
    }

    @Test
    void what_is_hidden_in_the_reply_is_hidden_in_its_files_though_they_were_approved_before() {
        var page = replier.next(replier.begin(SLUG), Map.of("svar", "Hos Karl Jensen larmer de."));
        page = replier.attach(page, "brev.pdf", Letters.pdf("Det er hos Karl", "Jensen, at de larmer."));
        page = replier.attach(page, "andet.pdf", Letters.pdf("Vi vil have stier."));
        replier.send(replier.next(replier.next(page, Map.of()), Replier.person("Anna Prøve")));
        approve("p-001");
        for (var file : List.of("1", "2")) submit(staff().get(LIST + "/p-001"), "bilag/" + file + "/offentlighed",
                Map.of("offentlig", "ja"));
        assertThat(app.client().get("/h/" + SLUG + "/svar/p-001/bilag/1").status()).isEqualTo(200);

        hideInReply("Karl Jensen");

        assertThat(app.client().get("/h/" + SLUG + "/svar/p-001/bilag/1").status()).as("it would tell it on").isEqualTo(404);
        assertThat(app.client().get("/h/" + SLUG + "/svar/p-001/bilag/2").status()).isEqualTo(200);
        assertThat(submit(staff().get(LIST + "/p-001"), "bilag/1/offentlighed", Map.of("offentlig", "ja")).status()).isEqualTo(422);
        submit(staff().get(LIST + "/p-001"), "bilag/1/offentlighed", Map.of("offentlig", "ord"));
        assertThat(app.client().get("/h/" + SLUG + "/svar/p-001").text()).contains("at de larmer").doesNotContain("Karl", "Jensen");
    }

    @Test
    void who_sends_a_file_is_told_what_was_found_in_it_before_it_is_sent() {
        var page = replier.next(replier.begin(SLUG), Map.of("svar", "se bilag"));
        page = replier.attach(page, "brev.pdf", Letters.pdf("Ring til mig paa tlf. " + PHONE, "Mit cpr er 150387-1246."));
        page = replier.attach(page, "andet.pdf", Letters.pdf("Vi vil have stier."));
        var check = replier.next(replier.next(page, Map.of()), Replier.person("Anna Prøve"));
        assertThat(check.text()).contains("I bilag 1 står der noget, som andre ikke må se (CPR-nummer, telefonnummer)")
                .doesNotContain("I bilag 2 står", PHONE, "150387");
        assertThat(replier.send(check).text()).contains("Dit svar er sendt og gemt");
    }

    @Test
    void a_file_that_is_read_after_something_was_hidden_hides_it_too() {
        var page = replier.next(replier.begin(SLUG), Map.of("svar", "Hos Karl Jensen larmer de."));
        page = replier.attach(page, "brev.pdf", Letters.pdf("Det er hos Karl Jensen."));
        replier.send(replier.next(replier.next(page, Map.of()), Replier.person("Anna Prøve")));
        app.execute("delete from hearing.file_words");
        hideInReply("Karl Jensen");
        submit(staff().get(LIST + "/p-001"), "bilag/1/laesning", Map.of());
        approve("p-001");
        assertThat(submit(staff().get(LIST + "/p-001"), "bilag/1/offentlighed", Map.of("offentlig", "ja")).status()).isEqualTo(422);
    }

    private void hideInReply(String words) {
        var part = app.queryOne("select p.id from hearing.reply_part p order by 1 desc limit 1");
        assertThat(submit(staff().get(LIST + "/p-001"), "svar/p-001/skjul", Map.of("ord", words, "grund", "En nabo", "slags", "NAME", "del",
                part)).status()).isEqualTo(200);
    }

    @Test
    void a_file_that_nobody_got_round_to_reading_is_read_when_staff_ask_and_not_approved_before() {
        sent("brev.pdf", Letters.pdf("Ring til mig på tlf. " + PHONE));
        app.execute("delete from hearing.file_words");
        assertThat(staff().get(LIST + "/p-001").text()).contains("ikke læst ordene i denne fil endnu");
        assertThat(submit(staff().get(LIST + "/p-001"), "bilag/1/offentlighed", Map.of("offentlig", "ja")).status()).isEqualTo(422);
        submit(staff().get(LIST + "/p-001"), "bilag/1/laesning", Map.of());
        assertThat(kinds()).containsExactly("PHONE");
        assertThat(staff().get(LIST + "/p-001").text()).contains("Ring til mig på tlf. " + PHONE);
    }

    private void submitHide(String words, String kind) {
        assertThat(submit(staff().get(LIST + "/p-001"), "bilag/1/skjul", Map.of("ord", words, "grund", "Skal ikke frem", "slags", kind,
                "fil", "1")).status()).isEqualTo(200);
    }

    private static List<String> kinds() {
        return app.query("select kind from hearing.file_mask order by file_id, starts").stream().map(row -> row.getFirst()).toList();
    }

    private void approve(String reference) {
        assertThat(submit(staff().get(LIST + "/" + reference), "svar/" + reference + "/offentlighed", Map.of("offentlig", "APPROVED"))
                .status()).isEqualTo(200);
    }

    private void sent(Object... namesAndFiles) {
        sentBy(Replier.person("Anna Prøve"), namesAndFiles);
    }

    private void sentBy(Map<String, String> sender, Object... namesAndFiles) {
        Answer page = replier.next(replier.begin(SLUG), Map.of("svar", "se bilag"));
        for (int i = 0; i < namesAndFiles.length; i += 2) page = replier.attach(page, (String) namesAndFiles[i], (byte[]) namesAndFiles[i
                + 1]);
        replier.send(replier.next(replier.next(page, Map.of()), sender));
    }
}
