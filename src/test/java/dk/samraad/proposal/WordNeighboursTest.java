package dk.samraad.proposal;

import static dk.samraad.proposal.Word.W;
import static dk.samraad.proposal.Word.heading;
import static dk.samraad.proposal.Word.p;
import static dk.samraad.proposal.Word.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What Word can write beside plain paragraphs: it comes along once, or is told.
class WordNeighboursTest {
    @Test
    void words_in_wrappers_come_along() {
        var read = Reading.ofWord(Word.of(heading("Mad") + "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + p(r("Frugt ")
                + "<w:smartTag>" + r("og ") + "</w:smartTag><w:ins>" + r("grønt ") + "<w:del>" + r("slik ") + "</w:del></w:ins><w:bdo w:val=\"rtl\">" + r("שלום ")
                + "</w:bdo><w:dir w:val=\"rtl\">" + r("مرحبا ") + "</w:dir><w:customXml>" + r("hver dag.") + "</w:customXml>") + "</w:sdtContent></w:sdt>"));

        assertThat(read.outline()).containsExactly("Mad: Frugt og grønt שלום مرحبا hver dag.");
        assertThat(read.leftOut()).containsExactly("DELETED slik @ Mad / Frugt og grønt שלום مرحبا hver dag.");
        assertThat(read.missing()).isEqualTo(Account.Missing.NONE);
    }

    @Test
    void hidden_words_are_hidden_by_themselves_or_by_a_style_and_what_it_is_based_on() {
        var read = Reading.ofWord(Word.of(p(r("Synlig. ") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>En</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"Under\"/></w:rPr><w:t> to</w:t></w:r>"
                + "<w:r><w:rPr><w:rStyle w:val=\"Under\"/><w:vanish w:val=\"0\"/></w:rPr><w:t>Vist.</w:t></w:r>")));

        assertThat(read.outline()).containsExactly("Indledning: Synlig. Vist.");
        assertThat(read.leftOut()).containsExactly("HIDDEN En to @  / Synlig. Vist.");
        assertThat(read.missing()).isEqualTo(Account.Missing.NONE);
    }

    @Test
    void fields_show_what_they_last_came_to_and_addresses_are_told() {
        var read = Reading.ofWord(Word.of(p(r("Se ") + field(" HYPERLINK \"https://fjordby.example/a\" ", "her") + r(" og ") + "<w:hyperlink r:id=\"r1\">" + r("der") + "</w:hyperlink>"
                + r(", side ") + field(" PAGEREF _Toc1 \\h ", "7") + "<w:hyperlink w:anchor=\"x\">" + r(".") + "</w:hyperlink>")).leadingTo("hyperlink", "https://fjordby.example/b"));

        assertThat(read.outline()).containsExactly("Indledning: Se her og der, side 7.");
        assertThat(read.leftOut()).containsExactly("LINK_ADDRESS https://fjordby.example/a @  / Se her og der, side 7.", "LINK_ADDRESS https://fjordby.example/b @  / Se her og der, side 7.");
        assertThat(read.missing()).isEqualTo(Account.Missing.NONE);
    }

    @Test
    void a_text_box_said_for_newer_and_older_programs_is_read_once_behind_its_paragraph() {
        var box = "<w:txbxContent>" + p(r("I en boks.")) + "</w:txbxContent>";
        var read = Reading.ofWord(Word.of(p(r("Før ") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>" + box + "</wps:txbx></wps:wsp></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><v:shape><v:textbox>" + box + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + r("efter.")) + p(r("Slut."))));

        assertThat(read.outline()).containsExactly("Indledning: Før efter.|I en boks.|Slut.");
        assertThat(read.leftOut()).isEmpty();
        assertThat(read.missing()).isEqualTo(Account.Missing.NONE);
    }

    @Test
    void signs_breaks_and_tabs_stand_for_what_they_show() {
        var read = Reading.ofWord(Word.of(p("<w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t><w:tab/><w:t>sam</w:t><w:softHyphen/><w:t>råd</w:t><w:br/><w:t>ny</w:t></w:r>"
                + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:font=\"Arial\" w:char=\"20AC\"/></w:r>")));

        assertThat(read.outline()).containsExactly("Indledning: e-mail samråd\nny €");
        assertThat(read.leftOut()).containsExactly("SYMBOL Wingdings F0FC @  / e-mail samråd ny €");
        assertThat(read.missing()).isEqualTo(Account.Missing.NONE);
    }

    @Test
    void notes_comments_margins_and_contents_are_told_with_their_words() {
        var read = Reading.ofWord(Word.of(p("<w:pPr><w:pStyle w:val=\"T1\"/></w:pPr>" + r("Mad 3")) + heading("Mad")
                        + p(r("Frugt") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r(" og grønt") + "<w:r><w:endnoteReference w:id=\"2\"/></w:r><w:r><w:commentReference w:id=\"5\"/></w:r>" + r(".")))
                .with("footnotes", "footnotes.xml", "<w:footnotes " + W + "><w:footnote w:id=\"2\">" + p(r("Kilde: tallene.")) + "</w:footnote></w:footnotes>")
                .with("endnotes", "endnotes.xml", "<w:endnotes " + W + "><w:endnote w:id=\"2\">" + p(r("Se bilag.")) + "</w:endnote></w:endnotes>")
                .with("comments", "comments.xml", "<w:comments " + W + "><w:comment w:id=\"5\" w:author=\"Lone Bak\">" + p(r("Slet før høring!")) + "</w:comment></w:comments>")
                .with("header", "header1.xml", "<w:hdr " + W + ">" + p(r("Fortroligt udkast")) + "</w:hdr>")
                .with("footer", "footer1.xml", "<w:ftr " + W + ">" + p(r("Side 1")) + "</w:ftr>"));

        assertThat(read.outline()).containsExactly("Mad: Frugt og grønt.");
        assertThat(read.leftOut()).containsExactly("CONTENTS Mad 3 @  / ", "FOOTNOTE Kilde: tallene. @ Mad / Frugt og grønt.", "FOOTNOTE Se bilag. @ Mad / Frugt og grønt.",
                "COMMENT Slet før høring! @ Mad / Frugt og grønt.", "HEADER_FOOTER Fortroligt udkast @  / ", "HEADER_FOOTER Side 1 @  / ");
        assertThat(read.missing()).isEqualTo(Account.Missing.NONE);
    }

    @Test
    void a_table_in_a_table_keeps_its_cells_apart_and_a_deleted_row_is_deleted() {
        var inner = "<w:tbl><w:tr><w:tc>" + p(r("a")) + "</w:tc><w:tc>" + p(r("b")) + "</w:tc></w:tr></w:tbl>" + p("");
        var read = Reading.ofWord(Word.of("<w:tbl><w:tr><w:tc>" + p(r("Ydre")) + inner + "</w:tc><w:tc>" + p(r("c")) + "</w:tc></w:tr>"
                + "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc>" + p(r("væk")) + "</w:tc></w:tr></w:tbl>" + p(r("Efter."))));

        assertThat(read.outline()).containsExactly("Indledning: Ydre / a | b | c|Efter.");
        assertThat(read.leftOut()).contains("DELETED væk @  / Ydre / a | b | c");
        assertThat(read.missing()).isEqualTo(Account.Missing.NONE);
    }

    @Test
    void a_deleted_end_of_a_paragraph_joins_it_with_the_next() {
        var read = Reading.ofWord(Word.of("<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + r("Første halvdel ") + "</w:p>" + p(r("og anden.")) + p(r("Slut."))));

        assertThat(read.outline()).containsExactly("Indledning: Første halvdel og anden.|Slut.");
        assertThat(read.missing()).isEqualTo(Account.Missing.NONE);
    }

    @Test
    void counted_lists_pictures_and_other_documents_are_told() {
        var numbering = "<w:numbering " + W + "><w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>";
        var item = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>";
        var read = Reading.ofWord(Word.of(p(item + r("et")) + p(item + r("to")) + p("<w:r><w:drawing><wp:inline><wp:docPr descr=\"En skov\"/><a:blip/></wp:inline></w:drawing></w:r>" + r("Slut."))
                + "<w:altChunk r:id=\"r9\"/>").with("numbering", "numbering.xml", numbering));

        assertThat(read.outline()).containsExactly("Indledning: – et|– to|Slut.");
        assertThat(read.leftOut()).containsExactly("NUMBERING @  / et", "PICTURE En skov @  / Slut.", "EMBEDDED @  / Slut.");
    }

    @Test
    void the_words_of_a_chart_are_told() {
        var read = Reading.ofWord(Word.of(p("<w:r><w:drawing><wp:inline><c:chart xmlns:c=\"c\" r:id=\"r1\"/></wp:inline></w:drawing></w:r>" + r("Slut.")))
                .with("chart", "charts/chart1.xml", "<c:chart xmlns:c=\"c\" xmlns:a=\"a\"><a:t>Flere cykler</a:t><c:v>2030</c:v></c:chart>"));

        assertThat(read.leftOut()).containsExactly("DIAGRAM Flere cykler 2030 @  / Slut.");
    }

    @Test
    void a_fraction_is_not_one_number() {
        var read = Reading.ofWord(Word.of(p(r("Vi er ") + "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>" + r(" af alle."))));

        assertThat(read.outline()).containsExactly("Indledning: Vi er 1/2 af alle.");
        assertThat(read.leftOut()).containsExactly("FORMULA @  / Vi er 1/2 af alle.");
        assertThat(read.missing()).isEqualTo(Account.Missing.NONE);
    }

    @Test
    void words_the_reader_lost_would_be_named_with_their_place() {
        var read = Reading.ofWord(Word.of(p(r("Før.")) + p("<w:r><w:pict><a:t>Ord i en tegning</a:t></w:pict></w:r>" + r(" Slut."))));

        assertThat(read.missing()).isEqualTo(new Account.Missing(4, java.util.List.of(new Account.Place("Ord i en tegning", "Ord i en tegning Slut."))));
    }

    @Test
    void nothing_outside_of_the_file_is_opened(@TempDir Path folder) throws IOException {
        var hits = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            var address = "http://localhost:" + server.getAddress().getPort() + "/";
            var secret = Files.writeString(folder.resolve("secret.xml"), "<w:hdr " + W + ">" + p(r("hemmeligt fra disken")) + "</w:hdr>").toUri().toString();
            var word = Word.of(p("<w:r><w:drawing><wp:inline><a:blip r:link=\"r1\"/></wp:inline></w:drawing></w:r><w:r><w:pict><v:shape><v:imagedata r:id=\"r2\"/></v:shape></w:pict></w:r>" + r("Tekst."))
                    + "<w:altChunk r:id=\"r3\"/><w:subDoc r:id=\"r4\"/>");
            for (var type : new String[] {"image", "attachedTemplate", "styles", "header", "footnotes", "chart"}) word.leadingTo(type, address + type).leadingTo(type, secret);
            word.leadingTo("image", "//localhost/share/a.png").leadingTo("image", "file:///etc/passwd");

            var read = Reading.ofWord(word);

            assertThat(read.outline()).containsExactly("Indledning: Tekst.");
            assertThat(read.leftOut().toString()).contains("PICTURE").doesNotContain("hemmeligt");
            assertThat(hits).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_part_that_would_not_fit_or_declares_entities_is_refused() {
        var deep = "<w:ins>".repeat(500) + r("x") + "</w:ins>".repeat(500);
        assertThatThrownBy(() -> Imports.word(Word.of(p(deep)).bytes(), "")).isInstanceOf(Parts.TooMuch.class);
        assertThatThrownBy(() -> Imports.word(Word.of(p(r("ord ".repeat(600_000)))).bytes(), "")).isInstanceOf(Transcript.TooLong.class);
        assertThatThrownBy(() -> Imports.word(Word.of(p(r("x")) + "<!-- " + " ".repeat(50_000_000) + " -->").bytes(), "")).isInstanceOf(Parts.TooMuch.class);
        var entities = Word.of(p(r("x"))).with("header", "header1.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:hdr " + W + ">" + p(r("&a;")) + "</w:hdr>");
        assertThatThrownBy(() -> Imports.word(entities.bytes(), "")).isInstanceOf(IOException.class);
    }

    @Test
    void words_that_stand_in_an_instruction_that_never_ends_are_told() {
        var read = Reading.ofWord(Word.of(p(r("Før.") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> IF 1 </w:instrText></w:r>" + r("aldrig vist")) + p(r("Slut."))));

        assertThat(read.outline()).containsExactly("Indledning: Før.");
        assertThat(read.leftOut()).containsExactly("HIDDEN aldrig vist @  / Før.", "HIDDEN Slut. @  / Før.");
    }

    @Test
    void many_signs_that_xml_writes_as_names_are_no_entities_of_a_stranger() {
        assertThat(Reading.ofWord(Word.of(p(r("&amp;&lt;x ".repeat(20_000))))).text()).contains("&<x &<x");
    }

    private static String field(String instruction, String shown) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + instruction + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r(shown)
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }
}
