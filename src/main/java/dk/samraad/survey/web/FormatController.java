package dk.samraad.survey.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// What other programs need to write a survey: its schema, and what there is under `/api/v1`.
@Controller("/api/v1")
class FormatController {

    @Get("/samraad-survey.schema.json")
    @Produces("application/schema+json")
    HttpResponse<byte[]> schema() {
        return file("/api/samraad-survey.schema.json");
    }

    @Get("/openapi.yaml")
    @Produces("application/yaml")
    HttpResponse<byte[]> openapi() {
        return file("/api/openapi.yaml");
    }

    private static HttpResponse<byte[]> file(String name) {
        try (var in = FormatController.class.getResourceAsStream(name)) {
            return HttpResponse.ok(Objects.requireNonNull(in, name).readAllBytes())
                    .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
