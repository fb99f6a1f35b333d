package dk.samraad.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Locale;

/// The languages the pages themselves are written in. A survey may have more of its own.
public enum Language {
    DA("da", "Dansk"),
    EN("en", "English");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /// BCP 47, as in the `lang` attribute.
    public String code() {
        return code;
    }

    public String ownName() {
        return ownName;
    }

    /// How dates and numbers are written: the English of Europe, with the day before the month.
    public Locale locale() {
        return this == EN ? Locale.UK : Locale.forLanguageTag(code);
    }

    /// Danish for everything that is not one of ours.
    public static Language of(String code) {
        for (var language : values()) {
            if (language.code.equals(code)) return language;
        }
        return DA;
    }

    /// What a program asks for: `?sprog=en`, or `Accept-Language`. Pages do not look at the second, since a browser sends it
    /// without its owner knowing.
    static Language wantedBy(HttpRequest<?> request) {
        var asked = request.getParameters().get("sprog");
        if (asked != null) return of(asked);
        try {
            var ranges = Locale.LanguageRange.parse(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE, String.class).orElse("da"));
            var found = Locale.lookup(ranges, List.of(Locale.of("da"), Locale.ENGLISH));
            return found == null ? DA : of(found.getLanguage());
        } catch (IllegalArgumentException e) {
            return DA;
        }
    }
}
