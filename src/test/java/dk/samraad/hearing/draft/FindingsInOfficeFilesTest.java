package dk.samraad.hearing.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.hearing.attachment.FileKind;
import dk.samraad.privacy.Kind;
import dk.samraad.privacy.Privacy;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Wherever in a Word file or an ODT a number stands and however it is split there, the finder finds it.
class FindingsInOfficeFilesTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("placesInWord")
    void a_number_in_a_word_file_is_found(String place, Kind kind, byte[] file) {
        assertThat(kinds(FileKind.DOCX, file)).as(place).contains(kind);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("placesInOpenDocument")
    void a_number_in_an_open_document_is_found(String place, Kind kind, byte[] file) {
        assertThat(kinds(FileKind.ODT, file)).as(place).contains(kind);
    }

    static Stream<Arguments> placesInWord() {
        var r = "<w:r><w:t xml:space=\"preserve\">";
        var e = "</w:t></w:r>";
        return Stream.of(
                word("a header", Kind.PHONE, Word.of(Word.p(Word.r("Vi vil have stier."))
                        + "<w:sectPr><w:headerReference r:id=\"r1\"/></w:sectPr>").with("header", "header1.xml",
                                "<w:hdr " + Word.W + ">" + Word.p(Word.r("Ring 20 11 22 33")) + "</w:hdr>")),
                word("a footnote", Kind.CPR, Word.of(Word.p(Word.r("Vi") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"))
                        .with("footnotes", "footnotes.xml", "<w:footnotes " + Word.W + "><w:footnote w:id=\"2\">"
                                + Word.p(Word.r("cpr 010190-1234")) + "</w:footnote></w:footnotes>")),
                word("a text box", Kind.PHONE, Word.of(Word.p(Word.r("Vi") + "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
                        + Word.p(Word.r("tlf. 20112233")) + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"))),
                word("a number over several runs", Kind.CPR, Word.of(Word.p(r + "cpr 0101" + e + r + "90-" + e + r + "12" + e + r + "34" + e))),
                word("a number with a soft hyphen element", Kind.CPR, Word.of(Word.p("<w:r><w:t>cpr 010190</w:t><w:softHyphen/><w:t>1234</w:t></w:r>"))),
                word("a number with a hyphen that does not break", Kind.CPR, Word.of(Word.p(
                        "<w:r><w:t>cpr 010190</w:t><w:noBreakHyphen/><w:t>1234</w:t></w:r>"))),
                word("a number over a line break", Kind.PHONE, Word.of(Word.p("<w:r><w:t>Ring 20 11</w:t><w:br/><w:t>22 33</w:t></w:r>"))),
                word("a number with tabs", Kind.PHONE, Word.of(Word.p("<w:r><w:t>Ring 20 11</w:t><w:tab/><w:t>22 33</w:t></w:r>"))),
                word("cells of a table", Kind.PHONE, Word.of("<w:tbl><w:tr><w:tc>" + Word.p(Word.r("Telefon")) + "</w:tc><w:tc>"
                        + Word.p(Word.r("20 11 22 33")) + "</w:tc></w:tr></w:tbl>")),
                word("a number cut by the cells of a table", Kind.CPR, Word.of("<w:tbl><w:tr><w:tc>" + Word.p(Word.r("cpr"))
                        + "</w:tc><w:tc>" + Word.p(Word.r("010190")) + "</w:tc><w:tc>" + Word.p(Word.r("1234"))
                        + "</w:tc></w:tr></w:tbl>")),
                word("a form field's answer", Kind.PHONE, Word.of(Word.p("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:textInput>"
                        + "<w:default w:val=\"Ring 20112233\"/></w:textInput></w:ffData></w:fldChar></w:r>" + Word.r("Vi")))),
                word("a field's instruction", Kind.PHONE, Word.of(Word.p("<w:r><w:instrText> HYPERLINK \"tel:+4520112233\" </w:instrText></w:r>"
                        + Word.r("ring")))),
                word("a content control's placeholder and alias", Kind.PHONE, Word.of("<w:sdt><w:sdtPr><w:alias w:val=\"Ring 20112233\"/>"
                        + "</w:sdtPr><w:sdtContent>" + Word.p(Word.r("Vi")) + "</w:sdtContent></w:sdt>")),
                word("the alternative text of a picture", Kind.PHONE, Word.of(Word.p("<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\""
                        + " descr=\"Skilt: ring 20 11 22 33\"/></wp:inline></w:drawing></w:r>"))),
                word("the screen tip of a link", Kind.PHONE, Word.of(Word.p("<w:hyperlink w:tooltip=\"Ring 20 11 22 33\">" + Word.r("her")
                        + "</w:hyperlink>"))),
                word("the caption of a table for screen readers", Kind.PHONE, Word.of("<w:tbl><w:tblPr><w:tblDescription"
                        + " w:val=\"Ring 20 11 22 33\"/></w:tblPr><w:tr><w:tc>" + Word.p(Word.r("x")) + "</w:tc></w:tr></w:tbl>")));
    }

    private static Arguments word(String place, Kind kind, Word word) {
        return Arguments.of(place, kind, word.bytes());
    }

    static Stream<Arguments> placesInOpenDocument() {
        return Stream.of(
                Arguments.of("a note", Kind.PHONE, Odt.of("", "<text:p>Vi<text:note><text:note-body><text:p>Ring 20 11 22 33</text:p>"
                        + "</text:note-body></text:note></text:p>")),
                Arguments.of("spans and spaces", Kind.CPR, Odt.of("", "<text:p>cpr <text:span>0101</text:span><text:span>90</text:span>-"
                        + "<text:span>1234</text:span></text:p>")),
                Arguments.of("a line break", Kind.PHONE, Odt.of("", "<text:p>Ring 20 11<text:line-break/>22 33</text:p>")),
                Arguments.of("cells", Kind.CPR, Odt.of("", "<table:table><table:table-row><table:table-cell><text:p>cpr</text:p>"
                        + "</table:table-cell><table:table-cell><text:p>010190</text:p></table:table-cell><table:table-cell>"
                        + "<text:p>1234</text:p></table:table-cell></table:table-row></table:table>")));
    }

    private static java.util.Set<Kind> kinds(FileKind kind, byte[] file) {
        var words = DocumentWords.of(kind, file).orElseThrow();
        var all = String.join("\n\n", words.shown()) + "\n\n" + String.join("\n", words.unseen());
        return Privacy.find(all).stream().map(finding -> finding.kind()).collect(Collectors.toSet());
    }
}
