package dk.samraad.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.document.Block.Table.Align;
import dk.samraad.document.Block.Table.Cell;
import dk.samraad.document.Block.Table.Column;
import dk.samraad.document.Block.Table.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// Parts in another language than the document say so, in HTML and in the structure of the PDF alike.
class LanguageOfPartsTest {
    private static final String ARABIC = "نريد المزيد من الحدائق";
    private static final String GREEK = "Θέλουμε περισσότερα μονοπάτια";

    @Test
    void words_of_others_carry_language_and_direction_in_html() {
        var body = Jsoup.parse(new Documents().html(composition()).body().html());
        assertThat(body.select("p[lang=da][dir=ltr]").text()).isEqualTo("Vi vil have flere stier.");
        assertThat(body.select("p[lang=ar][dir=rtl]").eachText()).containsExactly(ARABIC, ARABIC);
        assertThat(body.select("h2[lang=da][dir=ltr]").text()).isEqualTo("Bevægelse");
        assertThat(body.select("td[lang=el][dir=ltr]").text()).isEqualTo(GREEK);
        assertThat(body.select("blockquote p[lang=tr][dir=ltr]").text()).isEqualTo("Park istiyoruz.");
        assertThat(body.select("p span[lang=pl][dir=ltr]").text()).isEqualTo("Chcemy ławek.");
        assertThat(body.select("p strong[lang=de]").text()).isEqualTo("Ja!");
        assertThat(body.select("p:contains(In English)").attr("lang")).isEmpty();
        var front = Jsoup.parse(new Documents().html(composition()).front().html());
        assertThat(front.select("h1[lang=da][dir=ltr]").text()).isEqualTo("Sundhedspolitik");
    }

    @Test
    void and_in_the_structure_of_the_pdf() throws IOException {
        var out = new ByteArrayOutputStream();
        new Documents().writePdf(composition(), out);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            var said = new ArrayList<String>();
            walk(document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT), said);
            assertThat(said).contains("Title da", "H1 da", "P da", "P ar RlTb", "TD el", "P tr", "Span pl", "Span de")
                    .doesNotContain("P en");
            assertThat(said.stream().filter("P ar RlTb"::equals)).hasSize(2);
        }
    }

    private static void walk(COSBase base, List<String> said) {
        switch (base) {
            case COSObject object -> walk(object.getObject(), said);
            case COSArray array -> array.forEach(item -> walk(item, said));
            case COSDictionary element -> {
                if (element.containsKey(COSName.LANG)) {
                    var attributes = element.getCOSDictionary(COSName.A);
                    var mode = attributes == null ? "" : attributes.getNameAsString(COSName.getPDFName("WritingMode"), "");
                    said.add((element.getNameAsString(COSName.S) + " " + element.getString(COSName.LANG) + " " + mode).strip());
                }
                if (element.containsKey(COSName.K)) walk(element.getItem(COSName.K), said);
            }
            case null, default -> { }
        }
    }

    private static Composition composition() {
        return new Composition(
                new Composition.About("Sundhedspolitik", "Fjordby", "Test", Locale.UK, Instant.parse("2026-03-01T12:00:00Z"), "Test"),
                new Composition.Front("White paper", "Sundhedspolitik", "In English", "", List.of()).in("da", ""),
                List.of(new Block.Heading(1, "Bevægelse", "a", "da"), new Block.Paragraph(List.of(Span.text("Vi vil have flere stier.")),
                        "da"), Block.Paragraph.of("In English."),
                        new Block.Paragraph(List.of(Span.text("They say: "), Span.text("Chcemy ławek.", "pl"),
                                new Span.Strong("Ja!", "de"))),
                        Block.Paragraph.of(ARABIC), new Block.Paragraph(List.of(Span.text(ARABIC)), "ar"),
                                new Block.Quote("Park istiyoruz.", "", "tr"),
                        new Block.Table("Table", List.of(new Column("What", Align.START, 1)), List.of(new Row(List.of(Cell.of(GREEK)),
                                false)), "")), List.of());
    }
}
