package dk.samraad.hearing.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.draft.Drafts;
import dk.samraad.hearing.draft.Files;
import dk.samraad.platform.audit.Actor;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
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

        var sent = send("fra-word/dokument/import", Map.of("revision", "1", "text", ""), "udkast.docx", Files.docx("# Mad", "Vi laver god mad.", "# Søvn", "Otte timer."));

        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.url()).endsWith("/fra-word/dokument");
        assertThat(app.bean(Drafts.class).beingWritten(hearing.id()).orElseThrow().sections()).extracting(s -> s.title()).containsExactly("Mad", "Søvn");
    }

    @Test
    void markdown_is_pasted() {
        var hearing = FjordbyHearing.written(app, "indsat");

        send("indsat/dokument/import", Map.of("revision", "1", "text", "# Mad\n\nFrugt.\n\nGrønt."), "", new byte[0]);

        assertThat(app.bean(Drafts.class).beingWritten(hearing.id()).orElseThrow().paragraphs()).extracting(p -> p.text()).containsExactly("Frugt.", "Grønt.");
    }

    @Test
    void a_bad_file_is_a_clear_page_that_keeps_what_was_pasted() {
        FjordbyHearing.written(app, "daarlig-fil");

        var refused = send("daarlig-fil/dokument/import", Map.of("revision", "1", "text", "# Mit\n\narbejde"), "udkast.docx", new byte[] {'M', 'Z', 0, 1, 2});
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

        assertThat(send("samtidig/dokument/import", Map.of("revision", "1", "text", "# A\n\nb"), "", new byte[0]).status()).isEqualTo(409);
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
        all.forEach((name, value) -> body.writeBytes(("--skille-0-9\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n").getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--skille-0-9\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--skille-0-9--\r\n".getBytes(StandardCharsets.UTF_8));
        return staff.send(HttpRequest.newBuilder(URI.create(app.address(LIST + path)))
                .header("Content-Type", "multipart/form-data; boundary=skille-0-9")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }
}
