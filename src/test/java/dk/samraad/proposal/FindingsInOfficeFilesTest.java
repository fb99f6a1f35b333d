package dk.samraad.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.privacy.Kind;
import dk.samraad.privacy.Privacy;
import dk.samraad.upload.FileKind;
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
                word("a number over several runs", Kind.CPR,
                        Word.of(Word.p(r + "cpr 0101" + e + r + "90-" + e + r + "12" + e + r + "34" + e))),
                word("a number with a soft hyphen element", Kind.CPR,
                        Word.of(Word.p("<w:r><w:t>cpr 010190</w:t><w:softHyphen/><w:t>1234</w:t></w:r>"))),
                word("a number with a hyphen that does not break", Kind.CPR, Word.of(Word.p(
                        "<w:r><w:t>cpr 010190</w:t><w:noBreakHyphen/><w:t>1234</w:t></w:r>"))),
                word("a number over a line break", Kind.PHONE, Word.of(Word.p("<w:r><w:t>Ring 20 11</w:t><w:br/><w:t>22 33</w:t></w:r>"))),
                word("a number with tabs", Kind.PHONE, Word.of(Word.p("<w:r><w:t>Ring 20 11</w:t><w:tab/><w:t>22 33</w:t></w:r>"))),
                word("cells of a table", Kind.PHONE, Word.of("<w:tbl><w:tr><w:tc>" + Word.p(Word.r("Telefon")) + "</w:tc><w:tc>"
                        + Word.p(Word.r("20 11 22 33")) + "</w:tc></w:tr></w:tbl>")),
                word("a number cut by the cells of a table", Kind.CPR, Word.of("<w:tbl><w:tr><w:tc>" + Word.p(Word.r("cpr"))
                        + "</w:tc><w:tc>" + Word.p(Word.r("010190")) + "</w:tc><w:tc>" + Word.p(Word.r("1234"))
                        + "</w:tc></w:tr></w:tbl>")),
                word("an endnote in a table in it", Kind.PHONE,
                        Word.of(Word.p(Word.r("Vi") + "<w:r><w:endnoteReference w:id=\"3\"/></w:r>"))
                        .with("endnotes", "endnotes.xml", "<w:endnotes " + Word.W + "><w:endnote w:id=\"3\"><w:tbl><w:tr><w:tc>"
                                + Word.p(Word.r("Ring 20 11")) + "</w:tc><w:tc>" + Word.p(Word.r("22 33"))
                                + "</w:tc></w:tr></w:tbl></w:endnote></w:endnotes>")),
                word("a footer in several runs with a bookmark between", Kind.CPR, Word.of(Word.p(Word.r("Vi"))
                        + "<w:sectPr><w:footerReference r:id=\"r1\"/></w:sectPr>").with("footer", "footer1.xml", "<w:ftr " + Word.W + ">"
                                + Word.p(Word.r("cpr 0101") + "<w:bookmarkStart w:id=\"1\" w:name=\"x\"/>" + Word.r("90-")
                                + "<w:proofErr w:type=\"spellStart\"/>" + Word.r("1234")) + "</w:ftr>")),
                word("words inserted with marks and moved away", Kind.CPR, Word.of(Word.p("<w:ins><w:r><w:t>cpr 010190</w:t></w:r></w:ins>"
                        + "<w:ins><w:r><w:t>-1234</w:t></w:r></w:ins>"))),
                word("words moved from there", Kind.CPR, Word.of(Word.p("<w:moveFrom><w:r><w:t>cpr 010190-1234</w:t></w:r></w:moveFrom>"))),
                word("a smart tag around a part", Kind.PHONE,
                        Word.of(Word.p(Word.r("Ring ") + "<w:smartTag w:element=\"x\">" + Word.r("20 11")
                        + "</w:smartTag>" + Word.r(" 22 33")))),
                word("a text box twice, new and old", Kind.PHONE, Word.of(Word.p(Word.r("Vi") + "<w:r><mc:AlternateContent"
                        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice "
                        + "Requires=\"wps\"><w:drawing>"
                        + "<wps:txbx xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><w:txbxContent>"
                        + Word.p(Word.r("Nyt: ring ") + Word.r("20 11 22 33"))
                                + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict/>"
                        + "</mc:Fallback></mc:AlternateContent></w:r>"))),
                word("an item to choose in a list", Kind.PHONE,
                        Word.of("<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText=\"Ring 20112233\""
                        + " w:value=\"1\"/></w:dropDownList></w:sdtPr><w:sdtContent>" + Word.p(Word.r("Vi")) + "</w:sdtContent></w:sdt>")),
                word("letters above others", Kind.PHONE, Word.of(Word.p("<w:r><w:ruby><w:rt>" + Word.r("Ring 20 11 22 33")
                        + "</w:rt><w:rubyBase>" + Word.r("Vi") + "</w:rubyBase></w:ruby></w:r>"))),
                word("a form field's answer", Kind.PHONE, Word.of(Word.p("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:textInput>"
                        + "<w:default w:val=\"Ring 20112233\"/></w:textInput></w:ffData></w:fldChar></w:r>" + Word.r("Vi")))),
                word("a field's instruction", Kind.PHONE,
                        Word.of(Word.p("<w:r><w:instrText> HYPERLINK \"tel:+4520112233\" </w:instrText></w:r>"
                        + Word.r("ring")))),
                word("a content control's placeholder and alias", Kind.PHONE, Word.of("<w:sdt><w:sdtPr><w:alias w:val=\"Ring 20112233\"/>"
                        + "</w:sdtPr><w:sdtContent>" + Word.p(Word.r("Vi")) + "</w:sdtContent></w:sdt>")),
                word("the alternative text of a picture", Kind.PHONE,
                        Word.of(Word.p("<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\""
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
                Arguments.of("a text box with a table", Kind.PHONE,
                        Odt.of("", "<text:p>Vi<draw:frame><draw:text-box><table:table><table:table-row>"
                        + "<table:table-cell><text:p>Ring</text:p></table:table-cell><table:table-cell><text:p>20 11 22 33</text:p>"
                        + "</table:table-cell></table:table-row></table:table></draw:text-box></draw:frame></text:p>")),
                Arguments.of("a note of a reviewer", Kind.CPR,
                        Odt.of("", "<text:p>Vi<office:annotation><text:p>cpr <text:span>010190</text:span>"
                        + "-1234</text:p></office:annotation></text:p>")),
                Arguments.of("what was deleted with marks", Kind.CPR,
                        Odt.of("", "<text:tracked-changes><text:changed-region><text:deletion>"
                        + "<text:p>cpr 010190-1234</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Vi</text:p>")),
                Arguments.of("the description of a picture", Kind.PHONE,
                        Odt.of("", "<text:p>Vi<draw:frame><svg:desc>Ring 20 11 22 33</svg:desc>"
                        + "</draw:frame></text:p>")),
                Arguments.of("several spaces as a sign", Kind.PHONE,
                        Odt.of("", "<text:p>Ring 20<text:s text:c=\"2\"/>11<text:tab/>22<text:s/>33</text:p>")),
                Arguments.of("a field of a form", Kind.PHONE,
                        Odt.of("", "<office:forms xmlns:form=\"urn:oasis:names:tc:opendocument:xmlns:form:1.0\"><form:form><form:text "
                                + "form:current-value=\"Ring 20112233\"/>"
                        + "</form:form></office:forms><text:p>Vi</text:p>")),
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
