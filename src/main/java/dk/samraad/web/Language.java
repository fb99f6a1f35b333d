package dk.samraad.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
        return named(code).orElse(DA);
    }

    /// Nothing for everything that is not one of ours.
    public static Optional<Language> named(String code) {
        return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
    }

    /// What a program asks for: `?sprog=en`, or `Accept-Language`.
    static Language wantedBy(HttpRequest<?> request) {
        var asked = request.getParameters().get(Shells.LANGUAGE);
        return asked == null ? acceptedBy(request) : of(asked);
    }

    /// What the browser says its owner reads, of the languages the pages are written in; Danish when it says nothing of them.
    static Language acceptedBy(HttpRequest<?> request) {
        return acceptedBy(request, Arrays.stream(values()).map(Language::code).toList()).map(Language::of).orElse(DA);
    }

    /// The same of the languages something else is written in, such as a survey: of `Accept-Language` (RFC 9110, 12.5.4) what stands
    /// highest and is offered.
    ///
    /// @param offered BCP 47
    public static Optional<String> acceptedBy(HttpRequest<?> request, List<String> offered) {
        var accepted = request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE, String.class).orElse("");
        if (accepted.isBlank()) return Optional.empty();
        try {
            return Optional.ofNullable(Locale.lookupTag(Locale.LanguageRange.parse(accepted), offered));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // The JDK's reader says the second of ",;q=".
            return Optional.empty();
        }
    }
}
