package dk.samraad.survey.web;

import dk.samraad.platform.settings.Settings;
import dk.samraad.survey.Surveys;
import dk.samraad.templates.Templates;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Draws the page of one survey, which several controllers come back to when something is refused.
@Singleton
class SurveyPages {
    private final Surveys surveys;
    private final Shells shells;
    private final Templates templates;
    private final Settings settings;
    private final InstantSource clock;

    SurveyPages(Surveys surveys, Shells shells, Templates templates, Settings settings, InstantSource clock) {
        this.surveys = surveys;
        this.shells = shells;
        this.templates = templates;
        this.settings = settings;
        this.clock = clock;
    }

    JteModel show(HttpRequest<?> request, String slug, FormErrors errors) {
        var draft = surveys.draft(slug);
        return templates.surveyShow(new SurveyPage(
                shells.of(request), errors, draft, surveys.versionsOf(slug), surveys.flawsOf(draft),
                settings.address(draft.survey().address()), clock.instant()));
    }
}
