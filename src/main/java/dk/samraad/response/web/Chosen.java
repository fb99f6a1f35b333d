package dk.samraad.response.web;

import dk.samraad.survey.Definition;
import io.micronaut.http.HttpRequest;

/// The language somebody begins in.
final class Chosen {
    private Chosen() {}

    /// `?sprog=`, if the survey speaks it; else its first.
    static String language(HttpRequest<?> request, Definition definition) {
        var asked = request.getParameters().get("sprog");
        return asked != null && definition.languages().contains(asked) ? asked : definition.languages().getFirst();
    }
}
