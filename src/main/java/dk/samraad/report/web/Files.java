package dk.samraad.report.web;

import dk.samraad.report.Edition;
import dk.samraad.report.Rendering;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

/// Hands out frozen bytes. They are kept by the reader but asked about each time, since a report may be retracted.
final class Files {
    private Files() {}

    static HttpResponse<byte[]> answer(HttpRequest<?> request, Edition edition, Rendering rendering) {
        var tag = "\"" + rendering.sha256() + "\"";
        var unchanged = tag.equals(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH));
        var answer = unchanged ? HttpResponse.<byte[]>status(HttpStatus.NOT_MODIFIED) : HttpResponse.ok(rendering.content());
        if (!unchanged) answer.header(HttpHeaders.CONTENT_TYPE, rendering.kind().mediaType());
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(edition, rendering.kind()));
    }

    private static String disposition(Edition edition, Rendering.Kind kind) {
        var number = edition.number() == null ? "" : "-" + edition.number();
        return switch (kind) {
            case PDF -> "inline; filename=\"" + edition.slug() + number + ".pdf\"";
            case BRIEF_PDF -> "inline; filename=\"" + edition.slug() + number + "-kort.pdf\"";
            case TABLES_CSV -> "attachment; filename=\"" + edition.slug() + number + ".csv\"";
            case TABLES_JSON -> "attachment; filename=\"" + edition.slug() + number + ".json\"";
            case TWIN_PDF -> "inline; filename=\"" + edition.slug() + number + "-uden-citater.pdf\"";
            case TWIN_CSV -> "attachment; filename=\"" + edition.slug() + number + "-uden-citater.csv\"";
            case TWIN_JSON -> "attachment; filename=\"" + edition.slug() + number + "-uden-citater.json\"";
            case HTML_FRONT, HTML_BODY, TWIN_HTML_FRONT, TWIN_HTML_BODY -> "inline";
        };
    }
}
