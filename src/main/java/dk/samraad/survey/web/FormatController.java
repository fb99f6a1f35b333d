package dk.samraad.survey.web;

import dk.samraad.platform.settings.Settings;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// What other programs need to write a survey: its schema, and what there is under `/api/v1`.
@Controller("/api/v1")
class FormatController {
    private static final String SITE_IN_FILE = "  - url: /\n";

    private final Settings settings;

    FormatController(Settings settings) {
        this.settings = settings;
    }

    @Get("/samraad-survey.schema.json")
    @Produces("application/schema+json")
    HttpResponse<byte[]> schema() {
        return kept(file("/api/samraad-survey.schema.json"));
    }

    /// With the address of this site in place of the one that stands in the file.
    @Get("/openapi.yaml")
    @Produces("application/yaml")
    HttpResponse<byte[]> openapi() {
        var text = new String(file("/api/openapi.yaml"), StandardCharsets.UTF_8);
        return kept(text.replace(SITE_IN_FILE, "  - url: " + settings.address("") + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<byte[]> kept(byte[] content) {
        return HttpResponse.ok(content)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }

    private static byte[] file(String name) {
        try (var in = FormatController.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
