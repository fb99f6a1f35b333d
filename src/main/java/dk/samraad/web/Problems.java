package dk.samraad.web;

import dk.samraad.platform.json.Json;
import dk.samraad.text.Messages;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;

/// What other programs under `/api` are told when something went wrong: a problem document (RFC 9457). Its words are for the
/// person who reads the program's log, in Danish, or in English for those who ask for it.
final class Problems {
    static final String TYPE = "application/problem+json";

    private Problems() {}

    static boolean areFor(HttpRequest<?> request) {
        return request.getPath().startsWith("/api/");
    }

    /// @param parameter of the address that was wrong; empty for none
    /// @param reference of a fault of ours in the log; empty for none
    static MutableHttpResponse<byte[]> of(HttpRequest<?> request, HttpStatus status, String parameter, String reference) {
        var messages = Messages.in(AcceptedLanguage.wantedBy(request));
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "about:blank");
        problem.put("title", title(messages, status));
        problem.put("status", status.getCode());
        problem.put("detail", parameter.isEmpty() ? detail(messages, status) : messages.t("web.problem.parameter", parameter));
        if (!reference.isEmpty()) problem.put("reference", reference);
        return HttpResponse.<byte[]>status(status)
                .contentType(MediaType.of(TYPE))
                .header(HttpHeaders.CONTENT_LANGUAGE, messages.language().code())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(Json.write(problem).getBytes(StandardCharsets.UTF_8));
    }

    private static String title(Messages messages, HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> messages.t("web.problem.not-found");
            case METHOD_NOT_ALLOWED -> messages.t("web.problem.method");
            case GONE -> messages.t("web.problem.gone");
            case SERVICE_UNAVAILABLE -> messages.t("web.problem.unavailable");
            case INTERNAL_SERVER_ERROR -> messages.t("web.problem.unexpected");
            default -> messages.t("web.problem.malformed");
        };
    }

    private static String detail(Messages messages, HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> messages.t("web.problem.not-found-why");
            case METHOD_NOT_ALLOWED -> messages.t("web.problem.method-why");
            case GONE -> messages.t("web.problem.gone-why");
            case SERVICE_UNAVAILABLE -> messages.t("web.problem.unavailable-why");
            case INTERNAL_SERVER_ERROR -> messages.t("web.problem.unexpected-why");
            default -> messages.t("web.problem.malformed-why");
        };
    }
}
