package dk.samraad.analysis.planted;

import dk.samraad.document.Composition;
import dk.samraad.jooq.platform.Platform;
import io.micronaut.http.annotation.Controller;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Public queries, a controller outside `web`, PDFBox in the wrong room, and another room's tables.
@Controller
public class PlantedQueries {
    List<Object> uses(Composition composition, PDDocument document) {
        return List.of(composition, document, Platform.PLATFORM);
    }
}
