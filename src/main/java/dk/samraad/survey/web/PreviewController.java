package dk.samraad.survey.web;

import dk.samraad.survey.Surveys;
import dk.samraad.templates.Templates;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import org.jspecify.annotations.Nullable;

/// The draft read through on one page, in one of its languages.
@Controller(SurveyEntry.ADDRESS + "/{slug}/forhaandsvisning")
@Produces(MediaType.TEXT_HTML)
class PreviewController {
    private final Surveys surveys;
    private final Shells shells;
    private final Templates templates;

    PreviewController(Surveys surveys, Shells shells, Templates templates) {
        this.surveys = surveys;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel show(HttpRequest<?> request, String slug, @Nullable @QueryValue String tekst) {
        var draft = surveys.draft(slug);
        var languages = draft.definition().languages();
        var language = tekst != null && languages.contains(tekst) ? tekst : languages.isEmpty() ? "da" : languages.getFirst();
        return templates.surveyPreview(new PreviewPage(shells.of(request), draft, language));
    }
}
