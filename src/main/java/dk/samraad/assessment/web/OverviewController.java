package dk.samraad.assessment.web;

import dk.samraad.assessment.Overview;
import dk.samraad.hearing.Hearings;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The sheet. Written to a file first, so that a failure is a page that says so and not half a sheet, and memory does not grow
/// with the number of replies.
@Controller(AssessmentAddresses.BELOW + "/overblik.xlsx")
class OverviewController {
    private static final MediaType XLSX = MediaType.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Hearings hearings;
    private final Overview overview;

    OverviewController(Hearings hearings, Overview overview) {
        this.hearings = hearings;
        this.overview = overview;
    }

    @Get(produces = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    HttpResponse<StreamedFile> download(String slug) throws IOException {
        var hearing = hearings.bySlug(slug);
        var file = Files.createTempFile("samraad-overblik", ".xlsx");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                overview.write(hearing, out);
            }
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return HttpResponse.ok(sent(file)).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"overblik.xlsx\"");
    }

    /// Gone from the disk when it is sent.
    private static StreamedFile sent(Path file) throws IOException {
        return new StreamedFile(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), XLSX);
    }
}
