package dk.samraad.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.RunningSamraad;
import dk.samraad.upload.FileFault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImportsIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @Test
    void markdown_becomes_sections_and_its_marks_stay_behind() {
        var read = imports().readMarkdown("""
                # Sundhedspolitik

                Vi **vil** have *sunde* borgere & glade børn <3.

                ## Mad

                - frugt
                - grønt

                En lang linje
                der fortsætter.

                ## Søvn
                Otte timer. <script>alert(1)</script>
                """, "Indledning");

        assertThat(outline(read)).containsExactly("Indledning: Vi vil have sunde borgere & glade børn <3.",
                "Mad: – frugt|– grønt|En lang linje\nder fortsætter.", "Søvn: Otte timer. <script>alert(1)</script>");
    }

    @Test
    void a_word_file_is_read_by_its_styles_whatever_language_word_speaks() {
        var read = read("udkast.docx", Files.docx("! Sundhedspolitik", "# Mad", "Vi laver god mad.",
                "Også i skolen.", "# Søvn", "Otte timer."));

        assertThat(outline(read)).containsExactly("Mad: Vi laver god mad.|Også i skolen.", "Søvn: Otte timer.");
    }

    @Test
    void an_open_document_is_read_by_the_rank_of_its_headings() {
        var read = read("udkast.odt", Files.odt("! Sundhedspolitik", "# Mad", "Vi laver god mad.", "# Søvn", "Otte timer."));

        assertThat(outline(read)).containsExactly("Mad: Vi laver god mad.", "Søvn: Otte timer.");
    }

    @Test
    void markdown_in_a_file_is_known_by_being_text() {
        assertThat(outline(read("noter.bin", "\uFEFF# Mad\n\nFrugt.".getBytes(StandardCharsets.UTF_8)))).containsExactly("Mad: Frugt.");
    }

    @Test
    void a_bad_file_is_told_from_its_content_not_its_name() {
        assertThat(why("udkast.docx", new byte[] {0, 1, 2, 3, 'M', 'Z', (byte) 0x90})).isEqualTo(FileFault.NOT_A_KIND_WE_TAKE);
        assertThat(why("udkast.docx", new byte[0])).isEqualTo(FileFault.EMPTY);
        assertThat(why("udkast.docx", new byte[11 * 1024 * 1024])).isEqualTo(FileFault.TOO_LARGE);
        var whole = Files.docx("# Mad", "Frugt.");
        assertThat(why("udkast.docx", java.util.Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOfAny(FileFault.class, ImportFault.class);
        assertThat(why("tom.docx", Files.docx())).isEqualTo(ImportFault.NO_TEXT);
        assertThat(why("tom.odt", Files.odt("# Kun en overskrift"))).isEqualTo(ImportFault.NO_TEXT);
        assertThat(why("billede.docx", png())).isEqualTo(ImportFault.NOT_A_TEXT_DOCUMENT);
    }

    @Test
    void nothing_pasted_is_nothing_chosen() {
        assertThat(imports().readMarkdown(" \n ", "Indledning")).isEqualTo(new Imported.Unreadable(ImportFault.NOTHING_CHOSEN));
    }

    private static Enum<?> why(String name, byte[] bytes) {
        if (!(read(name, bytes) instanceof Imported.Unreadable(var why))) throw new AssertionError(name + " was read");
        return why;
    }

    private static List<String> outline(Imported imported) {
        if (!(imported instanceof Imported.Read read)) throw new AssertionError(imported);
        return read.sections().stream()
                .map(s -> s.title() + ": " + Stream.of(s.paragraphs()).flatMap(List::stream).map(Paragraph::text)
                .reduce((a, b) -> a + "|" + b).orElse(""))
                .toList();
    }

    private static byte[] png() {
        var bytes = new java.io.ByteArrayOutputStream();
        try {
            javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(2, 2, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Imported read(String name, byte[] bytes) {
        return imports().read(name, () -> new java.io.ByteArrayInputStream(bytes), "Indledning");
    }

    private static Imports imports() {
        return app.bean(Imports.class);
    }
}
