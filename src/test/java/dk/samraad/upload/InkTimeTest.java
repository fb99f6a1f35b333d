package dk.samraad.upload;

import static dk.samraad.upload.Planting.docx;
import static dk.samraad.upload.Planting.everything;
import static dk.samraad.upload.WrittenOffice.utf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// What somebody drew with a pen.
class InkTimeTest {
    @Test
    void when_somebody_drew_with_a_pen_and_with_which_is_gone() throws IOException {
        var ink = "<inkml:ink xmlns:inkml=\"http://www.w3.org/2003/InkML\"><inkml:definitions><inkml:context xml:id=\"c\">"
                + "<inkml:inkSource xml:id=\"s\" manufacturer=\"onde\" serialNo=\"onde\"><inkml:traceFormat/></inkml:inkSource>"
                + "<inkml:timestamp xml:id=\"ts0\" timeString=\"2026-01-01T10:11:12\"/></inkml:context></inkml:definitions>"
                + "<inkml:annotation>onde</inkml:annotation>"
                + "<inkml:trace contextRef=\"#c\" timestampRef=\"#ts0\">1 2</inkml:trace></inkml:ink>";
        var after = everything(Cleaned.office(docx("customXml", "ink/ink1.xml", "application/inkml+xml", utf(ink))));
        assertThat(after).contains("1 2", "traceFormat", "contextRef").doesNotContain("2026-01-01", "ts0", "onde");
    }
}
