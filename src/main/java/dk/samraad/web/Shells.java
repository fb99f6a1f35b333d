package dk.samraad.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/// Makes the [Shell] of a request.
@Singleton
public class Shells {
    static final String VIEWER = "samraad.viewer";
    static final String FORM_TOKEN = "samraad.formToken";

    public Shell of(HttpRequest<?> request) {
        return new Shell(
                Messages.in(language(request)),
                request.getAttribute(VIEWER, Viewer.class).orElse(Viewer.CITIZEN),
                request.getPath(),
                request.getAttribute(FORM_TOKEN, String.class).orElse(""));
    }

    /// `?sprog=en` wins, then what was chosen before, then Danish.
    private static Language language(HttpRequest<?> request) {
        var asked = request.getParameters().get("sprog");
        if (asked == null) asked = request.getCookies().findCookie("sprog").map(c -> c.getValue()).orElse("da");
        return Language.of(asked);
    }

    /// Called by the room that knows who is signed in, before the controller runs.
    ///
    /// @param formToken a secret of this session that every staff form sends back
    public static void identify(HttpRequest<?> request, Viewer viewer, String formToken) {
        request.setAttribute(VIEWER, viewer);
        request.setAttribute(FORM_TOKEN, formToken);
    }
}
