package dk.samraad.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.assessment.FjordbyDesk;
import dk.samraad.document.DrawnPdf;
import dk.samraad.report.ReportKind.Source;
import dk.samraad.testkit.RunningSamraad;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The case file of a hearing to which many replied.
class CaseFileIT {
    private static final int REPLIES = 250;

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("samraad.jobs", false);

    @Test
    void replies_come_a_hundred_at_a_time_and_each_of_them_once() throws IOException {
        var hearing = FjordbyDesk.open(app, "mange");
        app.execute("""
                insert into hearing.reply (consultation_id, receipt_hash, content_hash, letter, number, channel, language, begun_at, \
                received_at, late, speaks_as,
                                           sender_name, organisation, protected, entered_by, words)
                select c.id, decode(lpad(to_hex(n), 64, '0'), 'hex'), decode(lpad(to_hex(n), 64, '0'), 'hex'), 'p', n, 'WEB', 'da', \
                now(), now(), false, 'PRIVATE',
                       'Afsender ' || n, '', n = 7, '', to_tsvector('danish', 'ord')
                from hearing.consultation c, generate_series(1, 250) n where c.slug = 'mange';
                insert into hearing.reply_part (reply_id, position, paragraph_code, text) \
                select id, 1, '', 'Svarets ord nummer ' || number || 'x.' from hearing.reply;
                update hearing.consultation set state = 'DECIDED', decision = 'Ja.' where slug = 'mange'""");
        var files = app.bean(CaseFiles.class);
        var file = files.of(new Subject(Source.HEARING, hearing.id(), "mange"));

        var out = new ByteArrayOutputStream();
        files.write(file, out);
        var entries = ClockedCases.entries(out.toByteArray());

        assertThat(entries.keySet()).contains("svar/originale-svar-001.pdf", "svar/originale-svar-002.pdf", "svar/originale-svar-003.pdf")
                .doesNotContain("svar/originale-svar-004.pdf");
        var words = new StringBuilder();
        for (int part = 1; part <= 3; part++) words.append(DrawnPdf.text(ClockedCases.entry(entries, "svar/originale-svar-00"
                + part + ".pdf")));
        var read = Dump.squeezed(words.toString());
        IntStream.rangeClosed(1, REPLIES).forEach(n -> assertThat(read.split("Svaretsordnummer" + n + "x", -1))
                .as("reply " + n).hasSize(2));
        assertThat(read).as("whose name is protected is named in the case").contains("Afsender7").contains("Ikkeoffentligt");
        assertThat(new String(ClockedCases.entry(entries, "LAESMIG.txt"), StandardCharsets.UTF_8))
                .contains(file.contents(), "E-mailadresser er ikke med");
    }
}
