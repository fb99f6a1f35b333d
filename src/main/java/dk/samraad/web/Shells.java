package dk.samraad.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Makes the [Shell] of a request.
@Singleton
public class Shells {
    static final String VIEWER = "samraad.viewer";
    /// Of the parameter, and of the cookie that [LanguageMemory] keeps.
    static final String LANGUAGE = "sprog";
    static final String FORM_TOKEN = "samraad.formToken";

    private final Examples examples;

    Shells(Examples examples) {
        this.examples = examples;
    }

    public Shell of(HttpRequest<?> request) {
        return of(request, examples.cover(request.getPath()));
    }

    /// For a page about something that went wrong: it asks nobody.
    Shell ofFault(HttpRequest<?> request) {
        return of(request, false);
    }

    private static Shell of(HttpRequest<?> request, boolean example) {
        return new Shell(
                Messages.in(language(request)),
                request.getAttribute(VIEWER, Viewer.class).orElse(Viewer.CITIZEN),
                request.getPath(),
                request.getAttribute(FORM_TOKEN, String.class).orElse(""),
                Asked.by(request),
                example);
    }

    /// `?sprog=en` wins, then what was chosen before, then what the browser asks for, then Danish. Staff have no switch on their pages,
    /// so there only the first counts.
    private static Language language(HttpRequest<?> request) {
        var asked = request.getParameters().getFirst(LANGUAGE).flatMap(Language::named);
        if (asked.isPresent()) return asked.get();
        if (request.getPath().startsWith("/medarbejder")) return Language.DA;
        return chosenBefore(request).flatMap(Language::named).orElseGet(() -> Language.acceptedBy(request));
    }

    /// The language somebody chose on a page before this one.
    public static Optional<String> chosenBefore(HttpRequest<?> request) {
        return request.getCookies().findCookie(LANGUAGE).map(Cookie::getValue);
    }

    /// Called by the room that knows who is signed in, before the controller runs.
    ///
    /// @param formToken a secret of this session that every staff form sends back
    public static void identify(HttpRequest<?> request, Viewer viewer, String formToken) {
        request.setAttribute(VIEWER, viewer);
        request.setAttribute(FORM_TOKEN, formToken);
    }
}
