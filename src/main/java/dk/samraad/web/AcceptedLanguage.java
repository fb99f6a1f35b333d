package dk.samraad.web;

import dk.samraad.text.Language;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The language a request asks for.
public final class AcceptedLanguage {
    private AcceptedLanguage() {}

    /// What a program asks for: `?sprog=en`, or `Accept-Language`.
    static Language wantedBy(HttpRequest<?> request) {
        var asked = request.getParameters().get(Shells.LANGUAGE);
        return asked == null ? acceptedBy(request) : Language.of(asked);
    }

    /// What the browser says its owner reads, of the languages the pages are written in; Danish when it says nothing of them.
    static Language acceptedBy(HttpRequest<?> request) {
        return acceptedBy(request, Arrays.stream(Language.values()).map(Language::code).toList()).map(Language::of).orElse(Language.DA);
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
