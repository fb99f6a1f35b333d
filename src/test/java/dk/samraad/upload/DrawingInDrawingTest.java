package dk.samraad.upload;

import static dk.samraad.upload.Planting.docx;
import static dk.samraad.upload.WrittenOffice.parts;
import static dk.samraad.upload.WrittenOffice.utf;
import static dk.samraad.upload.WrittenPdf.latin;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A drawing may hold a photograph, or another drawing, written as letters.
class DrawingInDrawingTest {
    private static final String PHOTOGRAPH = "data:image/jpeg;base64," + base64(Planting.jpeg());
    private static final String INNER = "<svg xmlns=\"http://www.w3.org/2000/svg\"><metadata>onde</metadata><path d=\"M0 0L9 9\"/>"
            + "<image href=\"" + PHOTOGRAPH + "\"/></svg>";

    @Test
    void exif_of_a_photograph_written_into_a_drawing_is_gone() throws IOException {
        for (var place : List.of("<image xlink:href=\"{}\"/>", "<image href=\" {}\"/>", "<rect style=\"fill:url({})\"/>",
                "<style>/*" + "x".repeat(9_000) + "*/ rect{background:url('{}')}</style>")) {
            var after = cleaned(svg(place.replace("{}", PHOTOGRAPH)));
            var from = after.indexOf("base64,") + 7;
            var to = from;
            while (Character.isLetterOrDigit(after.charAt(to)) || "+/=".indexOf(after.charAt(to)) >= 0) to++;
            var photograph = Base64.getDecoder().decode(after.substring(from, to));
            assertThat(latin(photograph)).as(place).doesNotContain(Files.PLANTED);
            assertThat(photograph).as(place).isEqualTo(((Inspection.Clean) new Inspector(new VirusScanner(""), new Turns())
                    .inspect("a.jpg", Planting.jpeg())).bytes());
        }
    }

    @Test
    void a_drawing_in_a_drawing_is_cleaned_as_well() throws IOException {
        for (var inner : List.of(";base64," + base64(utf(INNER)), ";utf8," + URLEncoder.encode(INNER, StandardCharsets.UTF_8)
                .replace("+", "%20"))) {
            var after = cleaned(svg("<image href=\"data:image/svg+xml" + inner + "\"/>"));
            var from = after.indexOf("base64,") + 7;
            var drawing = latin(Base64.getDecoder().decode(after.substring(from, after.indexOf('"', from))));
            assertThat(drawing).doesNotContain("onde").contains("M0 0L9 9", "data:image/jpeg;base64,")
                    .doesNotContain(PHOTOGRAPH);
        }
    }

    private static String svg(String content) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">" + content + "</svg>";
    }

    private static String cleaned(String svg) throws IOException {
        var after = Cleaned.office(docx("image", "media/a.svg", "image/svg+xml", utf(svg)));
        return latin(requireNonNull(parts(after).get("word/media/a.svg")));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
