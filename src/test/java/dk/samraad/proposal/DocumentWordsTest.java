package dk.samraad.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.upload.FileKind;
import org.junit.jupiter.api.Test;

/// Every word of a file is told, wherever it stands.
class DocumentWordsTest {
    @Test
    void what_shows_and_what_does_not_are_told_apart() {
        var words = DocumentWords.of(FileKind.DOCX, Word.of(Word.p(Word.r("Vi vil have stier."))
                + Word.p("<w:r><w:rPr><w:vanish/></w:rPr><w:t>Skjult nabo</w:t></w:r>")
                + Word.p(Word.r("Ring ") + "<w:del><w:r><w:delText>aldrig</w:delText></w:r></w:del>" + Word.r("hjem"))).bytes())
                        .orElseThrow();
        assertThat(words.shown()).containsExactly("Vi vil have stier.", "Ring hjem");
        assertThat(words.unseen()).contains("Skjult nabo", "aldrig");
    }

    @Test
    void a_comment_and_a_note_that_nothing_points_at_are_told_too() {
        var words = DocumentWords.of(FileKind.DOCX, Word.of(Word.p(Word.r("Vi vil have stier.")))
                .with("comments", "comments.xml", "<w:comments " + Word.W + "><w:comment w:id=\"9\">" + Word.p(Word.r("Ring til 20 11 ")
                        + Word.r("22 33")) + "</w:comment></w:comments>")
                .with("glossaryDocument", "glossary/document.xml", "<w:glossaryDocument " + Word.W + ">" + Word.p(Word.r("Gemt tekst"))
                        + "</w:glossaryDocument>").bytes()).orElseThrow();
        assertThat(words.shown()).containsExactly("Vi vil have stier.");
        assertThat(words.unseen()).contains("Ring til 20 11 22 33", "Gemt tekst");
    }

    @Test
    void measures_of_programs_are_no_words() {
        var words = DocumentWords.of(FileKind.DOCX, Word.of(Word.p(Word.r("Et billede")
                + "<w:r><w:drawing><wp:anchor><wp:positionH><wp:posOffset>20112233</wp:posOffset></wp:positionH>"
                + "</wp:anchor></w:drawing></w:r>")).bytes()).orElseThrow();
        assertThat(words.unseen()).noneMatch(line -> line.contains("20112233"));
    }

    @Test
    void an_open_document_is_told_whole() {
        var words = DocumentWords.of(FileKind.ODT, Odt.of("",
                "<text:h text:outline-level=\"1\">Overskrift</text:h><text:p>Vi vil<office:annotation><text:p>En "
                        + "note</text:p></office:annotation> have"
                + " <text:a xlink:href=\"mailto:anna@fjordby.example\">stier</text:a>.</text:p>")).orElseThrow();
        assertThat(words.shown()).containsExactly("Overskrift", "Vi vil have stier.");
        assertThat(words.unseen()).contains("En note", "mailto:anna@fjordby.example");
    }

    @Test
    void what_cannot_be_read_is_nothing() {
        assertThat(DocumentWords.of(FileKind.DOCX, "nej".getBytes(java.nio.charset.StandardCharsets.UTF_8))).isEmpty();
    }
}
