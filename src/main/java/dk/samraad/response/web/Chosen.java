package dk.samraad.response.web;

import dk.samraad.survey.Definition;
import dk.samraad.web.AcceptedLanguage;
import dk.samraad.web.Shells;
import io.micronaut.http.HttpRequest;

/// The language somebody begins in.
final class Chosen {
    private Chosen() {}

    /// `?sprog=`, else what was chosen on a page before, else what the browser asks for, if the survey speaks it; else its first.
    static String language(HttpRequest<?> request, Definition definition) {
        return request.getParameters().getFirst("sprog").or(() -> Shells.chosenBefore(request))
                .filter(definition.languages()::contains)
                .or(() -> AcceptedLanguage.acceptedBy(request, definition.languages()))
                .orElseGet(definition.languages()::getFirst);
    }
}
