package dk.samraad.proposal.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.platform.audit.Actor;
import dk.samraad.proposal.Block;
import dk.samraad.proposal.Drafts;
import dk.samraad.proposal.Files;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Files sent by a form: documents brought in, and enclosures.
class BringingInIT {
    private static final String LIST = "/medarbejder/hoeringer/";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    static Client staff;

    @BeforeAll
    static void sign_in() {
        staff = Staff.signedIn(app);
    }

    @Test
    void a_word_file_takes_the_place_of_the_text() {
        var hearing = FjordbyHearing.written(app, "fra-word");

        var sent = send("fra-word/dokument/import", Map.of("revision", "1", "text", ""),
                "udkast.docx", Files.docx("# Mad", "Vi laver god mad.", "# Søvn", "Otte timer."));

        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.url()).endsWith("/fra-word/dokument");
        assertThat(app.bean(Drafts.class).beingWritten(hearing.id()).orElseThrow().sections())
                .extracting(s -> s.title()).containsExactly("Mad", "Søvn");
    }

    @Test
    void what_does_not_come_along_is_told_before_anything_is_written() {
        var hearing = FjordbyHearing.written(app, "kom-ikke-med");
        var before = titles(hearing.id());

        var told = send("kom-ikke-med/dokument/import", Map.of("revision", "1", "text", ""), "udkast.odt", bytes("kommentar.odt"));

        assertThat(told.status()).isEqualTo(200);
        assertThat(told.page().select("h2").eachText()).contains("Dette kom ikke med");
        assertThat(told.page().select("h3").eachText())
                .contains("Fodnoter og slutnoter: 1", "Kommentarer: 1", "Slettet tekst: 1", "Skjult tekst: 1");
        assertThat(told.text()).contains("Kilde: Sundhedsprofilen.", "under »Bevægelse«, ved »Fodnote her.«",
                "Der er ikke sat noget ind endnu");
        assertThat(titles(hearing.id())).isEqualTo(before);

        var put = staff.submit(told, told.page().expectFirst("form[action$=/tekst]"), Map.of());
        assertThat(put.url()).endsWith("/kom-ikke-med/dokument");
        assertThat(titles(hearing.id())).containsExactly("Bevægelse", "Mad");
        assertThat(app.bean(Drafts.class).beingWritten(hearing.id()).orElseThrow().paragraphs()).extracting(p -> p.text())
                .contains("Kommunen bygger stier.", "Fodnote her.")
                .noneMatch(text -> text.contains("Borgmesteren") || text.contains("Solgården") || text.contains("hemmeligt"));
    }

    @Test
    void a_line_in_bold_becomes_a_heading_when_staff_say_so() {
        var hearing = FjordbyHearing.written(app, "fed");
        var told = send("fed/dokument/import", Map.of("revision", "1", "text", ""), "udkast.docx", bytes("bold.docx"));
        assertThat(told.page().select("input[name=headings][checked]")).hasSize(2);
        var form = told.page().expectFirst("form[action$=/tekst]");
        var fields = new LinkedHashMap<String, List<String>>();
        for (var hidden : form.select("input[type=hidden]")) fields.put(hidden.attr("name"), List.of(hidden.val()));
        fields.put("headings", List.of("2"));
        assertThat(staff.post(form.attr("action"), fields).status()).isIn(200, 303);
        assertThat(titles(hearing.id())).containsExactly("Indledning", "Mad");
    }

    /// With a bold line as a heading it is one section too many; without that mark it is written.
    @Test
    void what_was_looked_over_is_still_there_when_it_cannot_be_written() {
        var hearing = FjordbyHearing.written(app, "mange");
        var blocks = new ArrayList<Block>();
        for (int i = 1; i <= 60; i++) {
            blocks.add(new Block(1, "Afsnit " + i, false));
            blocks.add(new Block(0, "Tekst.", false));
        }
        blocks.add(new Block(0, "En fed linje", true));
        blocks.add(new Block(0, "Mere tekst.", false));
        var action = "/medarbejder/hoeringer/mange/dokument/import/tekst";
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("revision", List.of("1"));
        fields.put("_token", List.of(staff.get("/medarbejder/hoeringer/mange/dokument/import")
                .page().expectFirst("input[name=_token]").val()));
        fields.put("carried", List.of(CarriedText.of(blocks)));
        fields.put("headings", List.of("120"));
        var refused = staff.post(action, fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".error-summary").text()).contains("Der kan højst være 60 afsnit");
        assertThat(refused.page().select("input[name=headings][checked]").eachAttr("value")).containsExactly("120");
        assertThat(refused.page().select(".error-summary a").attr("href")).isEqualTo("#headings");

        var form = refused.page().expectFirst("form[action$=/tekst]");
        var again = new LinkedHashMap<String, List<String>>();
        for (var hidden : form.select("input[type=hidden]")) again.put(hidden.attr("name"), List.of(hidden.val()));
        assertThat(staff.post(action, again).status()).isIn(200, 303);
        assertThat(titles(hearing.id())).hasSize(60);
    }

    @Test
    void a_cpr_number_is_named_with_its_paragraph() {
        FjordbyHearing.written(app, "cpr");
        var refused = send("cpr/dokument/import", Map.of("revision", "1", "text", ""), "udkast.docx",
                Files.docx("# Mad", "Frugt.", "Ring til Anna, 150387-1246, i dag.", "# Søvn", "Otte timer."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".error-summary a").text()).contains("Afsnit 1, »Mad«, stykke 2", "150387-1246");
    }

    @Test
    void a_doi_is_no_cpr_number() {
        var hearing = FjordbyHearing.written(app, "doi");
        assertThat(send("doi/dokument/import", Map.of("revision", "1", "text", ""), "udkast.docx", bytes("doi.docx")).status())
                .isEqualTo(200);
        assertThat(app.bean(Drafts.class).beingWritten(hearing.id()).orElseThrow().paragraphs())
                .extracting(p -> p.text()).containsExactly("Kilde: https://doi.org/10.1155/2012/258981");
    }

    @Test
    void what_is_no_markdown_is_refused_with_what_to_do() {
        FjordbyHearing.written(app, "andet");
        var refused = Map.of(
                "{\\rtf1\\ansi Hej}", "Filen er RTF.", "<!DOCTYPE html><html><body><p>Hej</p></body></html>", "Det er en webside (HTML)",
                "<p>Hej med dig</p>", "Det er en webside (HTML)", "navn;alder\nAnna;12\nBo;13\n",
                "Det er en tabel (CSV)", "navn,alder\n\"Prøve, Anna\",12\n", "Det er en tabel (CSV)",
                "<?xml version=\"1.0\"?><office:document/>", "Filen er XML.");
        refused.forEach((text, why) -> {
            var answer = send("andet/dokument/import", Map.of("revision", "1", "text", ""),
                    "udkast.md", text.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.status()).as(text).isEqualTo(422);
            assertThat(answer.page().select(".error-summary").text()).contains(why);
        });
    }

    private static List<String> titles(long hearing) {
        return app.bean(Drafts.class).beingWritten(hearing).orElseThrow().sections().stream().map(s -> s.title()).toList();
    }

    private static byte[] bytes(String name) {
        try (var in = java.util.Objects.requireNonNull(BringingInIT.class.getResourceAsStream("/drafts/" + name))) {
            return in.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void markdown_is_pasted() {
        var hearing = FjordbyHearing.written(app, "indsat");

        send("indsat/dokument/import", Map.of("revision", "1", "text", "# Mad\n\nFrugt.\n\nGrønt."), "", new byte[0]);

        assertThat(app.bean(Drafts.class).beingWritten(hearing.id()).orElseThrow().paragraphs())
                .extracting(p -> p.text()).containsExactly("Frugt.", "Grønt.");
    }

    @Test
    void a_bad_file_is_a_clear_page_that_keeps_what_was_pasted() {
        FjordbyHearing.written(app, "daarlig-fil");

        var refused = send("daarlig-fil/dokument/import", Map.of("revision", "1", "text", "# Mit\n\narbejde"),
                "udkast.docx", new byte[] {'M', 'Z', 0, 1, 2});
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.title()).startsWith("Fejl:");
        assertThat(refused.page().select("textarea#text").text()).contains("# Mit");
        assertThat(refused.page().select(".error-summary a")).hasSize(1);

        var empty = send("daarlig-fil/dokument/import", Map.of("revision", "1", "text", ""), "", new byte[0]);
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().select(".error-summary a").text()).isEqualTo("Vælg en fil, eller indsæt en tekst");
    }

    @Test
    void of_two_who_bring_in_at_once_the_second_is_told() {
        FjordbyHearing.written(app, "samtidig");
        assertThat(send("samtidig/dokument/import", Map.of("revision", "1", "text", "# A\n\nb"), "", new byte[0]).status()).isEqualTo(200);

        var second = send("samtidig/dokument/import", Map.of("revision", "1", "text", "# A\n\nb"), "", new byte[0]);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.page().select("blockquote").text()).as("what was pasted is given back").isEqualTo("# A b");
    }

    @Test
    void an_enclosure_is_added_read_by_everybody_and_taken_away_only_before_it_is_sent_out() {
        var hearing = FjordbyHearing.written(app, "med-bilag");
        var added = send("med-bilag/bilag", Map.of("title", "Bilag 1: Økonomi"), "tal.docx", Files.docx("# Tal", "Det koster 3 kr."));
        assertThat(added.text()).contains("Bilag 1: Økonomi").contains("Slet");
        var wrong = send("med-bilag/bilag", Map.of("title", "Et program"), "tal.pdf", new byte[] {'M', 'Z', 0, 1, 2});
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#title").val()).isEqualTo("Et program");

        FjordbyHearing.made(app.bean(dk.samraad.hearing.Hearings.class).open("med-bilag", Actor.systemAs("S")));
        var id = app.queryOne("select id from hearing.enclosure where consultation_id = " + hearing.id());
        var file = app.client().get("/h/med-bilag/bilag/" + id);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow()).contains("bilag-1-oekonomi.docx");
        assertThat(app.client().get("/h/med-bilag").text()).contains("Bilag: Bilag 1: Økonomi");
        var kept = staff.post(LIST + "med-bilag/bilag/" + id + "/sletning", Map.of("_token", List.of(Staff.formToken(staff))));
        assertThat(kept.status()).isEqualTo(422);
        assertThat(app.client().get("/h/med-bilag/bilag/999999").status()).isEqualTo(404);
    }

    private static Client.Answer send(String path, Map<String, String> fields, String fileName, byte[] file) {
        var body = new ByteArrayOutputStream();
        var all = new LinkedHashMap<>(fields);
        all.put("_token", Staff.formToken(staff));
        all.forEach((name, value) -> body.writeBytes(("--skille-0-9\r\nContent-Disposition: form-data; name=\""
                + name + "\"\r\n\r\n" + value + "\r\n").getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--skille-0-9\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--skille-0-9--\r\n".getBytes(StandardCharsets.UTF_8));
        return staff.send(HttpRequest.newBuilder(URI.create(app.address(LIST + path)))
                .header("Content-Type", "multipart/form-data; boundary=skille-0-9")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }
}
