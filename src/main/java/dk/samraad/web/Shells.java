package dk.samraad.web;

import dk.samraad.platform.settings.Settings;
import dk.samraad.text.Language;
import dk.samraad.text.Messages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Optional;

/// Makes the [Shell] of a request.
@Singleton
public class Shells {
    static final String VIEWER = "samraad.viewer";
    /// Of the parameter, and of the cookie that [LanguageMemory] keeps.
    static final String LANGUAGE = "sprog";
    /// Which page of a list, from 1.
    private static final String PAGE = "side";
    static final String FORM_TOKEN = "samraad.formToken";

    private final Settings settings;
    private final Examples examples;

    Shells(Settings settings, Examples examples) {
        this.settings = settings;
        this.examples = examples;
    }

    public Shell of(HttpRequest<?> request) {
        return of(request, examples.cover(request.getPath()));
    }

    /// For a page about something that went wrong: it asks nobody.
    Shell ofFault(HttpRequest<?> request) {
        return of(request, false);
    }

    private Shell of(HttpRequest<?> request, boolean example) {
        var language = language(request);
        return new Shell(
                Messages.in(language),
                request.getAttribute(VIEWER, Viewer.class).orElse(Viewer.CITIZEN),
                request.getPath(),
                settings.address(request.getPath()) + canonicalQuery(request, language),
                request.getAttribute(FORM_TOKEN, String.class).orElse(""),
                Asked.by(request),
                example);
    }

    /// What makes another page of it: the language, and the number of a page of a list. Not what was searched for.
    private static String canonicalQuery(HttpRequest<?> request, Language language) {
        var asked = request.getParameters().get(LANGUAGE);
        var number = request.getParameters().get(PAGE);
        var parts = new ArrayList<String>();
        if (number != null && number.matches("[1-9][0-9]{0,5}") && !number.equals("1")) parts.add(PAGE + "=" + number);
        var code = asked != null && asked.matches("[a-z]{2,3}") ? asked : language.code();
        if (!code.equals(Language.DA.code())) parts.add(LANGUAGE + "=" + code);
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    /// `?sprog=en` wins, then what was chosen before, then what the browser asks for, then Danish. Staff have no switch on their pages,
    /// so there only the first counts.
    static Language language(HttpRequest<?> request) {
        var asked = request.getParameters().getFirst(LANGUAGE).flatMap(Language::named);
        if (asked.isPresent()) return asked.get();
        if (request.getPath().startsWith("/medarbejder")) return Language.DA;
        return chosenBefore(request).flatMap(Language::named).orElseGet(() -> AcceptedLanguage.acceptedBy(request));
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
