package dk.samraad.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.document.Block;
import dk.samraad.document.Composition;
import dk.samraad.document.Documents;
import dk.samraad.document.Samples;
import dk.samraad.document.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
    private final Composition sample = Samples.summary(5);

    @Test
    void the_same_composition_gives_the_same_bytes() throws IOException {
        assertThat(pdf(sample.blocks())).isEqualTo(pdf(sample.blocks()));
    }

    @Test
    void documents_written_at_the_same_time_do_not_disturb_each_other() throws Exception {
        var alone = pdf(sample.blocks());
        try (var threads = Executors.newFixedThreadPool(4)) {
            var written = threads.invokeAll(Collections.nCopies(8, () -> pdf(sample.blocks())));
            for (var one : written) assertThat(one.get()).isEqualTo(alone);
        }
    }

    @Test
    void another_word_gives_other_bytes_and_another_identifier() throws IOException {
        var changed = new ArrayList<>(sample.blocks());
        changed.add(Block.Paragraph.of("Et ord mere."));
        try (var one = Loader.loadPDF(pdf(sample.blocks())); var other = Loader.loadPDF(pdf(changed))) {
            assertThat(one.getDocument().getDocumentID()).isNotEqualTo(other.getDocument().getDocumentID());
        }
    }

    @Test
    void properties_and_metadata_say_the_same() throws IOException {
        try (var document = Loader.loadPDF(pdf(sample.blocks()))) {
            var xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            var info = document.getDocumentInformation();
            assertThat(xmp).contains(info.getTitle(), info.getAuthor(), info.getSubject(), info.getProducer(), "2026-05-04T10:15:30Z");
            assertThat(info.getCreationDate().toInstant()).hasToString("2026-05-04T10:15:30Z");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("da-DK");
        }
    }

    @Test
    void a_heading_does_not_stand_alone_at_the_foot_of_a_page() throws IOException {
        for (int lines = 30; lines < 46; lines++) {
            var blocks = new ArrayList<Block>();
            for (int i = 0; i < lines; i++) blocks.add(Block.Paragraph.of("Linje " + i));
            blocks.add(new Block.Heading(1 + 1, "Overskriften", "o"));
            blocks.add(new Block.Heading(3, "Underoverskriften", "u"));
            blocks.add(Block.Paragraph.of("Modtaget 3. marts"));
            blocks.add(Block.Paragraph.of("Det, den handler om, ".repeat(20)));
            try (var document = Loader.loadPDF(pdf(blocks))) {
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    var stripper = new PDFTextStripper();
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    var text = stripper.getText(document);
                    if (text.contains("Overskriften")) assertThat(text.split("Det, den handler om").length).as("%d lines", lines).isGreaterThan(8);
                }
            }
        }
    }

    @Test
    void an_empty_document_is_its_front_page() throws IOException {
        try (var document = Loader.loadPDF(pdf(List.of()))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void a_link_to_nowhere_is_refused() {
        var blocks = List.<Block>of(new Block.Paragraph(List.of(new Span.Link("derhen", "#ingen"))));
        assertThatThrownBy(() -> pdf(blocks)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("ingen");
    }

    @Test
    void a_link_that_would_run_something_is_only_text() throws IOException {
        var blocks = List.<Block>of(new Block.Paragraph(List.of(new Span.Link("tryk her", "javascript:alert(1)"))));
        try (var document = Loader.loadPDF(pdf(blocks))) {
            assertThat(document.getPage(1).getAnnotations()).isEmpty();
            assertThat(new PDFTextStripper().getText(document)).contains("tryk her");
        }
    }

    private byte[] pdf(List<Block> blocks) throws IOException {
        var out = new ByteArrayOutputStream();
        new Documents().writePdf(new Composition(sample.about(), sample.front(), blocks, sample.attachments()), out);
        return out.toByteArray();
    }
}
