package dk.samraad.survey.web;

import dk.samraad.survey.Definitions;
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

/// The draft of a survey as text: YAML to read, YAML or JSON to send.
@Controller(SurveyEntry.ADDRESS + "/{slug}/indhold")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class DefinitionController {
    private final Surveys surveys;
    private final Shells shells;
    private final Templates templates;

    DefinitionController(Surveys surveys, Shells shells, Templates templates) {
        this.surveys = surveys;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel edit(HttpRequest<?> request, String slug) {
        var draft = surveys.draft(slug);
        var form = new DefinitionForm(draft.survey().revision(), Definitions.toYaml(draft.definition()));
        return templates.surveyEdit(new DefinitionPage(shells.of(request), FormErrors.none(), draft, form));
    }

    @Post
    HttpResponse<?> update(HttpRequest<?> request, String slug, @Body Map<String, Object> fields) {
        var form = DefinitionForm.of(fields);
        return switch (Definitions.read(form.text())) {
            case Definitions.Reading.Read(var definition) -> {
                surveys.edit(slug, form.revision(), definition);
                yield HttpResponse.seeOther(URI.create(SurveyEntry.ADDRESS + "/" + slug));
            }
            case Definitions.Reading.Unreadable(var problems) -> {
                var shell = shells.of(request);
                var errors = FormErrors.none();
                problems.forEach(problem -> errors.add("definition", SurveyText.of(shell, problem)));
                yield HttpResponse.unprocessableEntity()
                        .body(templates.surveyEdit(new DefinitionPage(shell, errors, surveys.draft(slug), form)));
            }
        };
    }
}
