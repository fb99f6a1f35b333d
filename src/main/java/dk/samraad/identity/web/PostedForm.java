package dk.samraad.identity.web;

import dk.samraad.web.FormFields;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.ByteBody;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// What a form sent, read before the controller does and without taking it away from it.
///
/// Of a form with files only the token is found; its fields are not kept.
public record PostedForm(List<Field> fields, List<String> tokens) {
    static final PostedForm EMPTY = new PostedForm(List.of(), List.of());

    /// One name and value, in the order of the page.
    public record Field(String name, String value) {}

    static PostedForm of(HttpRequest<?> request) {
        var type = request.getContentType().map(MediaType::getName).orElse("");
        return switch (type) {
            case MediaType.APPLICATION_FORM_URLENCODED -> ofFields(new String(bytes(request), StandardCharsets.UTF_8));
            case MediaType.MULTIPART_FORM_DATA -> ofParts(new String(bytes(request), StandardCharsets.ISO_8859_1));
            default -> EMPTY;
        };
    }

    boolean carries(String token) {
        var expected = token.getBytes(StandardCharsets.UTF_8);
        return tokens.size() == 1 && MessageDigest.isEqual(expected, tokens.getFirst().getBytes(StandardCharsets.UTF_8));
    }

    /// It came from a page of ours, in this session or an earlier one, and a person wrote in it or chose files.
    boolean holdsWork() {
        var hasFiles = fields.isEmpty();
        return !tokens.isEmpty() && (hasFiles || !kept().isEmpty());
    }

    /// What may be shown again: everything but tokens and passwords.
    List<Field> kept() {
        return fields.stream()
                .filter(f -> !f.name().equals(FormTokens.FIELD) && !f.name().toLowerCase(Locale.ROOT).contains("password"))
                .toList();
    }

    /// For whatever error page comes: the page's own token too, and no password.
    void keepWith(HttpRequest<?> request) {
        if (fields.isEmpty()) return;
        var form = byName(kept());
        form.byName().put(FormTokens.FIELD, tokens);
        form.keepWith(request);
    }

    static FormFields byName(List<Field> fields) {
        var byName = new LinkedHashMap<String, List<String>>();
        fields.forEach(field -> byName.computeIfAbsent(field.name(), name -> new ArrayList<>()).add(field.value()));
        return new FormFields(byName);
    }

    private static PostedForm ofFields(String body) {
        var fields = new ArrayList<Field>();
        try {
            for (var pair : body.split("&")) {
                if (pair.isEmpty()) continue;
                var equals = pair.indexOf('=');
                fields.add(new Field(decode(equals < 0 ? pair : pair.substring(0, equals)), equals < 0 ? ""
                        : decode(pair.substring(equals + 1))));
            }
        } catch (IllegalArgumentException malformed) {
            return EMPTY;
        }
        return new PostedForm(List.copyOf(fields), fields.stream().filter(f -> f.name().equals(FormTokens.FIELD))
                .map(Field::value).toList());
    }

    private static PostedForm ofParts(String body) {
        var start = "name=\"" + FormTokens.FIELD + "\"\r\n\r\n";
        var from = body.indexOf(start);
        if (from < 0) return EMPTY;
        var end = body.indexOf("\r\n", from + start.length());
        return new PostedForm(List.of(), end < 0 ? List.of() : List.of(body.substring(from + start.length(), end)));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(HttpRequest<?> request) {
        if (!(request instanceof ServerHttpRequest<?> server)) return new byte[0];
        try (var copy = server.byteBody().split(ByteBody.SplitBackpressureMode.FASTEST);
                var whole = copy.buffer().join()) {
            return whole.toByteArray();
        }
    }
}
