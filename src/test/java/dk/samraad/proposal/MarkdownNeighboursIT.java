package dk.samraad.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.RunningSamraad;
import dk.samraad.upload.FileFault;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text that is Markdown, and text that is not.
class MarkdownNeighboursIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @Test
    void addresses_pictures_notes_comments_and_numbers_are_told() {
        var read = markdown("""
                # Mad

                Se [planen](https://fjordby.example/plan "Planen") og ![En skov](skov.png).[^1]
                <!-- ikke til høring -->

                1. et
                2. to

                [^1]: Kilde: tallene.
                """);

        assertThat(read.outline()).containsExactly("Mad: Se planen og .|– et|– to");
        assertThat(read.leftOut()).extracting(one -> one.substring(0, one.indexOf(" @")))
                .containsExactlyInAnyOrder("LINK_ADDRESS https://fjordby.example/plan Planen", "PICTURE En skov skov.png",
                "FOOTNOTE Kilde: tallene.", "COMMENT ikke til høring", "NUMBERING");
        assertThat(read.missing()).isEqualTo(Account.Missing.NONE);
    }

    @Test
    void a_bold_line_alone_may_be_a_heading() {
        assertThat(markdown("**Mad**\n\nFrugt.\n").read().blocks()).filteredOn(Block::mayBeHeading)
                .extracting(Block::text).containsExactly("Mad");
    }

    @Test
    void text_of_windows_is_read_and_told_and_that_of_dos_is_refused() {
        var windows = Reading.of(app, "a.md", "# Mål\n\nÆbler på øen – “ja” 5 €.".getBytes(Charset.forName("windows-1252")));
        assertThat(windows.outline()).containsExactly("Mål: Æbler på øen – “ja” 5 €.");
        assertThat(windows.read().account().encodingGuessed()).isTrue();

        assertThat(why("Mål på øen".getBytes(Charset.forName("IBM865")))).isEqualTo(ImportFault.ENCODING_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void text_that_says_how_its_letters_are_written_is_read_so(String charset) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("\uFEFF# Mål\n\nÆbler på øen.".getBytes(Charset.forName(charset)));
        var read = Reading.of(app, "a.txt", bytes.toByteArray());
        assertThat(read.outline()).containsExactly("Mål: Æbler på øen.");
        assertThat(read.read().account().isQuiet()).isTrue();
    }

    @Test
    void bytes_that_are_no_text_are_no_text() {
        assertThat(why(new byte[] {'M', 'Z', 0, 1})).isEqualTo(FileFault.NOT_A_KIND_WE_TAKE);
        assertThat(why("M\0å\0l\0".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(FileFault.NOT_A_KIND_WE_TAKE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"En linje; med semikolon\nOg en; til", "Ja, det vil vi\nNej, ikke det",
            "| a | b |\n|---|---|\n| 1 | 2 |", "# Mad\n\n<u>Frugt</u> og grønt", "a\tb"})
    void text_that_only_looks_like_something_else_is_read(String text) {
        assertThat(app.bean(Imports.class).readMarkdown(text, "Indledning")).isInstanceOf(Imported.Read.class);
    }

    @Test
    void a_text_made_to_cost_much_is_read_or_refused_in_no_time() {
        for (var hostile : java.util.List.of("<!--", "[^a]", "[^a]: b\n", "> ", "*a ", "[", "![", "&#", "\n\n<!-- ")) {
            var bytes = hostile.repeat(1_900_000 / hostile.length()).getBytes(StandardCharsets.UTF_8);
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> app.bean(Imports.class)
                    .read("a.md", () -> new java.io.ByteArrayInputStream(bytes), ""))).as(hostile).isNull();
        }
        assertThat(why("ord ".repeat(600_000).getBytes(StandardCharsets.UTF_8))).isEqualTo(FileFault.UNPACKS_TOO_LARGE);
    }

    private static Enum<?> why(byte[] bytes) {
        if (!(app.bean(Imports.class).read("a.md", () -> new java.io.ByteArrayInputStream(bytes),
                "") instanceof Imported.Unreadable(var why))) {
            throw new AssertionError("was read");
        }
        return why;
    }

    private static Reading markdown(String text) {
        return Reading.of(app, "a.md", text.getBytes(StandardCharsets.UTF_8));
    }
}
