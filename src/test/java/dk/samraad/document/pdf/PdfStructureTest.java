package dk.samraad.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.document.Documents;
import dk.samraad.document.ModelText;
import dk.samraad.document.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What validators pass and a screen reader fails on, walked by ourselves.
class PdfStructureTest {
    private static PDDocument document;
    private static StructureTree.Element root;

    @BeforeAll
    static void write() throws IOException {
        var out = new ByteArrayOutputStream();
        new Documents().writePdf(Samples.summary(40), out);
        document = Loader.loadPDF(out.toByteArray());
        root = StructureTree.of(document);
    }

    @AfterAll
    static void close() throws IOException {
        document.close();
    }

    @Test
    void the_tree_says_what_the_model_says_and_nothing_else() {
        var said = new StringBuilder();
        for (var part : root.children()) if (part.all("TOC").isEmpty()) said.append(part.text()).append(' ');
        assertThat(ModelText.squeezed(said.toString())).isEqualTo(ModelText.of(Samples.summary(40), true));
    }

    @Test
    void heading_levels_never_skip() {
        int before = 0;
        for (var element : root.everything()) {
            if (!element.type().matches("H[1-6]")) continue;
            int level = element.type().charAt(1) - '0';
            assertThat(level).as(element.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(before).isPositive();
    }

    @Test
    void a_caption_is_the_first_child_of_its_table_and_of_its_figures_group() {
        assertThat(root.all("Table")).hasSize(2).allSatisfy(table -> assertThat(table.children().getFirst().type()).isEqualTo("Caption"));
        assertThat(root.all("Caption")).hasSize(2 + 4);
    }

    @Test
    void a_header_repeated_on_the_next_page_is_in_the_tree_once() {
        var table = root.all("Table").get(1);
        var heads = table.all("TH").stream().filter(head -> head.attribute("Scope").equals("Column")).toList();
        assertThat(heads).extracting(StructureTree.Element::text).containsExactly("Forslag", "Hvad det går ud på", "Stemmer");
        assertThat(table.all("TR")).hasSize(42);
        assertThat(root.all("TH")).allSatisfy(head -> assertThat(head.attribute("Scope")).isIn("Column", "Row"));
    }

    @Test
    void spans_are_told_in_the_tree() {
        var table = root.all("Table").getFirst();
        var high = table.all("TH").stream().filter(cell -> cell.text().startsWith("Midtbyen")).findFirst().orElseThrow();
        assertThat(high.dictionary().getCOSDictionary(COSName.A).getInt("RowSpan")).isEqualTo(3);
        var wide = table.all("TD").stream().filter(cell -> cell.text().startsWith("endnu")).findFirst().orElseThrow();
        assertThat(wide.dictionary().getCOSDictionary(COSName.A).getInt("ColSpan")).isEqualTo(2);
    }

    @Test
    void every_figure_is_described() {
        assertThat(root.all("Figure")).hasSize(4).allSatisfy(figure -> assertThat(figure.dictionary().getString(COSName.ALT)).isNotBlank());
    }

    @Test
    void a_nested_list_is_inside_its_item() {
        var outer = root.all("L").stream().filter(list -> list.attribute("ListNumbering").equals("Decimal")).findFirst().orElseThrow();
        var body = outer.children().getFirst().children().get(1);
        assertThat(body.type()).isEqualTo("LBody");
        assertThat(body.all("L")).singleElement().satisfies(inner -> assertThat(inner.all("LI")).hasSize(2));
    }

    @Test
    void a_quote_in_another_language_says_which() {
        assertThat(root.dictionary().getString(COSName.LANG)).isEqualTo("da-DK");
        var arabic = root.all("P").stream().filter(p -> p.text().contains("المساعدة")).findFirst().orElseThrow();
        assertThat(arabic.dictionary().getString(COSName.LANG)).isEqualTo("ar");
    }

    @Test
    void every_link_has_its_area_its_words_and_its_row_in_the_parent_tree() throws IOException {
        var rows = new HashSet<Integer>();
        int areas = 0;
        for (var page : document.getPages()) {
            assertThat(page.getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
            for (var annotation : page.getAnnotations()) {
                areas++;
                assertThat(annotation.getContents()).isNotBlank();
                assertThat(rows.add(annotation.getStructParent())).isTrue();
                assertThat(annotation.getCOSObject().containsKey(COSName.DEST) || annotation.getCOSObject().containsKey(COSName.A)).isTrue();
            }
        }
        assertThat(root.all("Link")).hasSizeLessThanOrEqualTo(areas).allSatisfy(link -> {
            assertThat(link.dictionary().containsKey(COSName.ALT)).isFalse();
            assertThat(link.text()).isNotBlank();
        });
    }

    @Test
    void contents_give_the_page_a_chapter_begins_on() throws IOException {
        var entry = root.all("TOCI").stream().filter(item -> item.text().startsWith("Metode")).findFirst().orElseThrow();
        int page = Integer.parseInt(entry.text().replaceAll("\\D", ""));
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(document)).contains("Metode").contains("Side " + page + " af " + document.getNumberOfPages());
    }

    @Test
    void words_with_ligatures_can_be_copied() throws IOException {
        var text = new PDFTextStripper().getText(document);
        assertThat(text).contains("Efter min mening", "skiftet", "titter", "Effekten", "blåbærgrød på Ålandsøen", "Zażółć gęślą jaźń");
    }

    @Test
    void the_data_travel_inside() throws IOException {
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles().getNames();
        assertThat(names.keySet()).containsExactly("tabeller.csv", "tabeller.json");
        var csv = Objects.requireNonNull(names.get("tabeller.csv"));
        assertThat(csv.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
        assertThat(new String(csv.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8)).isEqualTo("tema;antal\nMaden;12\n");
    }

    @Test
    void bookmarks_lead_to_the_chapters() {
        var outline = document.getDocumentCatalog().getDocumentOutline();
        assertThat(outline.children()).extracting(item -> item.getTitle()).contains("Kort fortalt", "Borgernes ord", "Metode");
        assertThat(outline.getFirstChild().getCOSObject().getDictionaryObject(COSName.DEST)).isNotNull().isNotInstanceOf(COSDictionary.class);
    }
}
