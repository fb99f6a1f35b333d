package dk.samraad.upload;

import static dk.samraad.upload.Planting.docx;
import static dk.samraad.upload.Planting.everything;
import static dk.samraad.upload.Planting.odt;
import static dk.samraad.upload.WrittenOffice.utf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Paths of the machine of whoever wrote it.
class OfficePathsTest {
    private static final List<String> PATHS = List.of("C:\\Users\\onde\\sti.jpg", "file:///C:/Users/onde/sti.jpg",
            "\\\\onde\\deling\\sti.jpg",
            "/home/onde/sti.jpg", "/Users/onde/sti.jpg", "smb://onde/sti.jpg");

    @Test
    void a_path_in_a_description_a_name_a_link_or_a_tip_in_word_is_gone() throws IOException {
        for (var path : PATHS) {
            for (var planted : List.of("<w:p><w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/"
                    + "wordprocessingDrawing\"><wp:docPr id=\"1\" name=\"Billede 0\" descr=\"{}\"/></wp:inline></w:drawing></w:r></w:p>",
                    shape("alt=\"{}\""), shape("href=\"{}\""), shape("title=\"Se {}\""),
                    "<w:p><w:hyperlink w:anchor=\"x\" w:tooltip=\"{}\"><w:r><w:t>Her</w:t></w:r></w:hyperlink></w:p>",
                    "<w:p><w:r><w:instrText>LINK Excel.Sheet \"{}\"</w:instrText></w:r></w:p>")) {
                assertThat(everything(Cleaned.office(docx(planted.replace("{}", path))))).as(planted + path)
                        .contains("Synlig").doesNotContain("onde");
            }
        }
    }

    /// A reader of XML hands out long words in pieces, wherever they happen to end.
    @Test
    void a_path_in_a_long_instruction_is_gone_wherever_it_stands() throws IOException {
        for (int i = 8_000; i < 8_200; i += 3) {
            var words = "<w:p><w:r><w:instrText>LINK " + "x".repeat(i)
                    + " \"C:\\Users\\onde\\onde\\onde\\onde.jpg\"</w:instrText></w:r></w:p>";
            assertThat(everything(Cleaned.office(docx(words)))).doesNotContain("onde");
        }
    }

    @Test
    void a_path_in_the_schema_library_of_word_is_gone() throws IOException {
        assertThat(everything(Cleaned.office(docx("",
                "<sl:schemaLibrary xmlns:sl=\"http://schemas.openxmlformats.org/schemaLibrary/2006/main\">"
                + "<sl:schema sl:uri=\"urn:onde\" sl:manifestLocation=\"C:\\Users\\onde\\x.xml\"/></sl:schemaLibrary>"))))
                .doesNotContain("onde");
    }

    @Test
    void a_path_in_the_names_of_workbooks_in_a_chart_is_gone() throws IOException {
        var chart = utf("<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:pivotSource>"
                + "<c:name>[C:\\Users\\onde\\bog.xlsx]Ark1!Pivot</c:name></c:pivotSource>"
                + "<c:f>'C:\\Users\\onde''s\\[bog.xlsx]Ark1'!$A$1</c:f><c:v>7</c:v></c:chartSpace>");
        var type = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
        assertThat(everything(Cleaned.office(docx("chart", "charts/chart1.xml", type, chart))))
                .contains("[bog.xlsx]Ark1!Pivot<", ">'[bog.xlsx]Ark1'!$A$1<", ">7<").doesNotContain("onde");
    }

    @Test
    void words_and_addresses_that_are_no_path_stay() throws IOException {
        for (var words : List.of("Sti og/eller vej", "Kl. 8:30/9:30", "https://fjordby.dk/home/onde", "Se A:B", "50 km/t \\ 30 km/t")) {
            var planted = shape("alt=\"" + words + "\"");
            assertThat(everything(Cleaned.office(docx(planted)))).contains("alt=\"" + words + "\"");
        }
        var visible = "C:\\Sti";
        assertThat(everything(Cleaned.office(docx("<w:p><w:r><w:t>" + visible + "</w:t></w:r><w:r><w:pict><v:textpath "
                + "xmlns:v=\"urn:schemas-microsoft-com:vml\" string=\"" + visible + "\"/></w:pict></w:r></w:p>"))))
                .contains("<w:t>" + visible, "string=\"" + visible + "\"");
    }

    @Test
    void a_path_in_an_odt_is_gone_whatever_holds_it() throws IOException {
        for (var path : PATHS) {
            for (var planted : List.of("<text:p><draw:frame draw:name=\"{}\"/></text:p>",
                    "<text:p><draw:frame><svg:desc>Sti {}</svg:desc><svg:title>{}</svg:title></draw:frame></text:p>",
                    "<text:p><text:database-display text:database-name=\"{}\">z</text:database-display></text:p>",
                    "<office:forms><form:form form:datasource=\"{}\"/></office:forms>",
                    "<text:p><text:bibliography-mark text:local-url=\"{}\">[1]</text:bibliography-mark></text:p>")) {
                assertThat(everything(Cleaned.office(odt(planted.replace("{}", path), Map.of())))).as(planted + path)
                        .contains("Synlig").doesNotContain("onde");
            }
        }
    }

    private static String shape(String attribute) {
        return "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" " + attribute + "/></w:pict></w:r></w:p>";
    }
}
