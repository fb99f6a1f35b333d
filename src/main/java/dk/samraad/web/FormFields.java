package dk.samraad.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A sent form as it came, field by field. Reading never fails: what cannot be decoded is taken letter by letter, because
/// losing what somebody typed is worse.
public record FormFields(Map<String, List<String>> byName) {
    private static final String SENT = "samraad.sent";
    private static final int MOST_FIELDS = 5_000;
    private static final int MOST_CHARACTERS = 1_500_000;
    /// What a page of ours sent along by itself: numbers, names of choices, ticks, places, hashes and sealed text.
    private static final Pattern OURS = Pattern.compile(
            "[0-9]{0,5}|[A-Z][A-Z_.]+|ja|nej|on|true|false|[op]-[0-9-]+|[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{16,}|(?!https?://)\\S{80,}");

    /// Keeps what was sent beside the request, so that an error page can offer to send it again.
    ///
    /// @throws HttpStatusException 413 when it is larger than any page of ours can grow
    public static FormFields of(HttpRequest<?> request, String body) {
        if (body.length() > MOST_CHARACTERS) throw new HttpStatusException(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "form too large");
        var fields = read(body);
        fields.keepWith(request);
        return fields;
    }

    /// So that an error page can offer to send them again, to the same address.
    public void keepWith(HttpRequest<?> request) {
        request.setAttribute(SENT, this);
    }

    /// What was sent with this request, for a page that gives it back; empty where nothing was read of it.
    public static Optional<FormFields> sentWith(HttpRequest<?> request) {
        return request.getAttribute(SENT, FormFields.class);
    }

    public static FormFields read(String body) {
        var fields = new LinkedHashMap<String, List<String>>();
        var count = 0;
        for (var pair : body.split("&")) {
            if (pair.isEmpty() || ++count > MOST_FIELDS) continue;
            var equals = pair.indexOf('=');
            var name = decode(equals < 0 ? pair : pair.substring(0, equals));
            fields.computeIfAbsent(name, n -> new ArrayList<>(1)).add(equals < 0 ? "" : decode(pair.substring(equals + 1)));
        }
        return new FormFields(fields);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /// The first value under a name; empty when there is none.
    public String first(String name) {
        var values = byName.get(name);
        return values == null ? "" : values.getFirst();
    }

    /// What a person wrote, for a page that cannot take it and gives it back: in doubt too much rather than too little.
    public List<String> written() {
        return byName.entrySet().stream().filter(field -> !field.getKey().startsWith("_")).flatMap(field -> field.getValue().stream())
                .map(String::strip).filter(text -> !OURS.matcher(text).matches()).distinct().toList();
    }

    public List<String> all(String name) {
        return byName.getOrDefault(name, List.of());
    }
}
