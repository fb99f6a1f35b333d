package dk.samraad.web;

import dk.samraad.platform.request.RequestKind;
import io.micronaut.http.HttpRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// How a page was asked for, so that the same page can be asked for in another language.
///
/// @param query of the address, without the language: `ord=b%C3%A6nke&side=2`; empty for none
/// @param posted what was sent, where the page is an answer to something sent
/// @param readable the page can be asked for once more: by its address, or by sending the same again
record Asked(String query, Optional<FormFields> posted, boolean readable) {

    static Asked by(HttpRequest<?> request) {
        var reads = RequestKind.reads(request);
        var posted = reads ? Optional.<FormFields>empty() : FormFields.sentWith(request);
        return new Asked(query(request), posted, reads || posted.isPresent());
    }

    String with(String language) {
        return "?" + (query.isEmpty() ? "" : query + "&") + Shells.LANGUAGE + "=" + language;
    }

    /// The query as it came; empty for none.
    String same() {
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String query(HttpRequest<?> request) {
        return StreamSupport.stream(request.getParameters().spliterator(), false)
                .filter(parameter -> !parameter.getKey().equals(Shells.LANGUAGE))
                .flatMap(parameter -> parameter.getValue().stream().map(value -> encoded(parameter.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
