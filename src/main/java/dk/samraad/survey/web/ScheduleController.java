package dk.samraad.survey.web;

import dk.samraad.survey.Surveys;
import dk.samraad.templates.Templates;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.util.Map;

/// When a survey opens and closes, and how long what it gathers is kept.
@Controller(SurveyEntry.ADDRESS + "/{slug}/datoer")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ScheduleController {
    private final Surveys surveys;
    private final Shells shells;
    private final Templates templates;

    ScheduleController(Surveys surveys, Shells shells, Templates templates) {
        this.surveys = surveys;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel edit(HttpRequest<?> request, String slug) {
        var draft = surveys.draft(slug);
        return templates.surveySchedule(new SchedulePage(
                shells.of(request), FormErrors.none(), draft, draft.survey().revision(), ScheduleTyped.of(draft.survey().schedule())));
    }

    @Post
    HttpResponse<?> update(HttpRequest<?> request, String slug, @Body Map<String, Object> fields) {
        var shell = shells.of(request);
        var days = ScheduleTyped.of(fields);
        var revision = DefinitionForm.revision(fields);
        var errors = FormErrors.none();
        days.check(shell, errors);
        if (errors.isEmpty()) {
            var objections = surveys.reschedule(slug, revision, days.schedule());
            if (objections.isEmpty()) return HttpResponse.seeOther(URI.create(SurveyEntry.ADDRESS + "/" + slug));
            objections.forEach(o -> errors.add(WishForm.fieldOf(o), shell.name(o)));
        }
        return HttpResponse.unprocessableEntity()
                .body(templates.surveySchedule(new SchedulePage(shell, errors, surveys.draft(slug), revision, days)));
    }
}
