package dk.samraad.upload;

import static dk.samraad.upload.Planting.everything;
import static dk.samraad.upload.WrittenPdf.latin;
import static dk.samraad.upload.WrittenPdf.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Photographs in a PDF that our own reader stumbles over and others show.
class PdfPhotographsTest {
    @Test
    void exif_of_a_photograph_with_a_stray_byte_in_a_pdf_is_gone() throws IOException {
        var jpeg = latin(Planting.jpeg());
        var tables = jpeg.indexOf("\u00FF\u00DB");
        for (var stray : List.of("\n" + jpeg, jpeg.substring(0, tables) + "\0" + jpeg.substring(tables), "onde" + jpeg,
                jpeg.substring(0, tables) + "\u00FF\u00E5\u00FF\u00FFonde" + jpeg.substring(tables))) {
            assertThat(everything(Cleaned.pdf(page(stray)))).contains("JFIF", jpeg.substring(tables)).doesNotContain(Files.PLANTED, "onde");
        }
        assertThat(everything(Cleaned.pdf(page("Exif " + Files.PLANTED)))).doesNotContain(Files.PLANTED);
    }

    private static byte[] page(String jpeg) {
        return pdf("/Resources<</XObject<</I 5 0 R>>>>>>", "40 0 0 30 0 0 cm /I Do",
                "<</Type/XObject/Subtype/Image/Width 40/Height 30/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/DCTDecode/Length "
                + jpeg.length() + ">>\nstream\n" + jpeg + "\nendstream");
    }
}
