package dk.samraad.survey.web;

import dk.samraad.platform.settings.Settings;
import dk.samraad.survey.Surveys;
import dk.samraad.survey.Transition;
import dk.samraad.templates.Templates;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;

/// Draws the page of one survey, which several controllers come back to when something is refused.
@Singleton
class SurveyPages {
    private final Surveys surveys;
    private final Shells shells;
    private final Templates templates;
    private final Settings settings;
    private final List<SurveyPart> parts;
    private final InstantSource clock;

    SurveyPages(Surveys surveys, Shells shells, Templates templates, Settings settings, List<SurveyPart> parts, InstantSource clock) {
        this.surveys = surveys;
        this.shells = shells;
        this.templates = templates;
        this.settings = settings;
        this.parts = parts;
        this.clock = clock;
    }

    JteModel show(HttpRequest<?> request, String slug, FormErrors errors) {
        var draft = surveys.draft(slug);
        var review = surveys.review(draft);
        return templates.surveyShow(new SurveyPage(
                shells.of(request), errors, draft, surveys.versionsOf(draft.survey()), review.flaws(), review.rewordings(),
                settings.address(draft.survey().address()), parts, clock.instant()));
    }

    /// Back to the survey when it moved on; the page again with the reason when it could not.
    HttpResponse<?> after(HttpRequest<?> request, String slug, Transition transition) {
        return switch (transition) {
            case Transition.Made made -> HttpResponse.seeOther(URI.create(SurveyEntry.ADDRESS + "/" + slug));
            case Transition.Refused(var reason) -> HttpResponse.unprocessableEntity()
                    .body(show(request, slug, FormErrors.none().add("aabning", shells.of(request).name(reason))));
        };
    }
}
