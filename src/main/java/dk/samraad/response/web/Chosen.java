package dk.samraad.response.web;

import dk.samraad.survey.Definition;
import dk.samraad.web.Shells;
import io.micronaut.http.HttpRequest;

/// The language somebody begins in.
final class Chosen {
    private Chosen() {}

    /// `?sprog=`, else what was chosen on a page before, if the survey speaks it; else its first.
    static String language(HttpRequest<?> request, Definition definition) {
        var asked = request.getParameters().get("sprog", String.class).or(() -> Shells.chosenBefore(request)).orElse(null);
        return asked != null && definition.languages().contains(asked) ? asked : definition.languages().getFirst();
    }
}
