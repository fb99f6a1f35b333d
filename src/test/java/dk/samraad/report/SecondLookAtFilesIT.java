package dk.samraad.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.upload.Files;
import dk.samraad.upload.Inspection;
import dk.samraad.upload.Inspector;
import dk.samraad.upload.Letters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/// Files as an earlier cleaner left them: all of them are cleaned again.
class SecondLookAtFilesIT extends EarlierRows {
    @Test
    void files_are_cleaned_again_and_those_that_come_out_otherwise_wait() {
        var reply = published("Se min fil.", "S");
        file(reply, 1, "brev.docx", "DOCX", Files.docx());
        file(reply, 2, "program.pdf", "PDF", Files.program());
        app.execute("insert into hearing.public_file select id, 'S', now() from hearing.reply_file where reply_id = " + reply);

        look();

        assertThat(app.queryOne("select count(*) from hearing.public_file")).isEqualTo("0");
        assertThat(app.queryOne("select count(*) from hearing.reply_file where reply_id = " + reply)).isEqualTo("2");
        assertThat(app.queryOne("select octet_length(content) <> " + Files.docx().length
                + " from hearing.reply_file where position = 1 and reply_id = " + reply)).isEqualTo("t");
        assertThat(state("hearing.files")).containsExactly("2", "2", "2", "t");
    }

    /// An earlier cleaner numbered the objects otherwise and named the document by the clock: nobody has to approve that again.
    @Test
    void an_approved_file_with_nothing_to_take_out_stays_public() throws IOException {
        var reply = published("Se min tegning.", "S");
        var clean = ((Inspection.Clean) app.bean(Inspector.class).inspect("tegning.pdf", Files.pdf())).bytes();
        var kept = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(clean)) {
            document.setDocumentId(20260315L);
            document.save(kept);
        }
        assertThat(kept.toByteArray()).isNotEqualTo(clean);
        file(reply, 1, "tegning.pdf", "PDF", kept.toByteArray());
        app.execute("insert into hearing.public_file select id, 'S', now() from hearing.reply_file where reply_id = " + reply);

        look();

        assertThat(app.queryOne("select count(*) from hearing.public_file")).isEqualTo("1");
        assertThat(state("hearing.files")).containsExactly("1", "1", "0", "t");
    }

    @Test
    void a_file_that_is_clean_stays_as_it_is_and_public() {
        var reply = published("Se min rene fil.", "R");
        var clean = ((Inspection.Clean) app.bean(Inspector.class).inspect("brev.pdf", Files.pdf())).bytes();
        file(reply, 1, "rent.pdf", "PDF", clean);
        file(reply, 2, "med-navn.pdf", "PDF", Files.pdf());
        app.execute("insert into hearing.public_file select id, 'R', now() from hearing.reply_file where reply_id = " + reply);

        look();

        assertThat(app.query("select f.file_name from hearing.public_file join hearing.reply_file f on f.id = file_id").toString())
                .isEqualTo("[[rent.pdf]]");
        assertThat(state("hearing.files")).containsExactly("2", "2", "1", "t");
    }

    /// Nobody had read what stands in it: an approved file held a phone number.
    @Test
    void words_of_earlier_files_are_read_and_a_public_one_with_a_phone_number_is_public_no_more() {
        var reply = published("Se mine breve.", "S");
        file(reply, 1, "brev.pdf", "PDF", clean(Letters.pdf("Ring til mig på tlf. 20 11 22 33")));
        file(reply, 2, "stier.pdf", "PDF", clean(Letters.pdf("Vi vil have stier.")));
        file(reply, 3, "scan.pdf", "PDF", clean(Letters.scan()));
        app.execute("insert into hearing.public_file select id, 'S', now() from hearing.reply_file where reply_id = " + reply);

        look();

        assertThat(app.query("select f.position from hearing.public_file join hearing.reply_file f on f.id = file_id order by 1")
                .toString()).isEqualTo("[[2], [3]]");
        assertThat(app.query("select kind from hearing.file_mask").toString()).isEqualTo("[[PHONE]]");
        assertThat(app.query("select legible from hearing.file_words order by file_id").toString()).isEqualTo("[[t], [t], [f]]");
        assertThat(state("hearing.files")).containsExactly("3", "3", "1", "t");
    }

    private static byte[] clean(byte[] file) {
        return ((Inspection.Clean) app.bean(Inspector.class).inspect("brev.pdf", file)).bytes();
    }

    private static void file(long reply, int position, String name, String kind, byte[] content) {
        app.execute("insert into hearing.reply_file (reply_id, position, file_name, kind, content) values ("
                + reply + ", " + position + ", '" + name + "', '" + kind + "', decode('"
                + HexFormat.of().formatHex(content) + "', 'hex'))");
    }
}
