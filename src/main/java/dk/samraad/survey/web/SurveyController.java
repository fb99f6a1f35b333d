package dk.samraad.survey.web;

import dk.samraad.process.Processes;
import dk.samraad.survey.Creation;
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
import java.time.InstantSource;
import java.util.Map;

/// All surveys, a new one, and one.
@Controller(SurveyEntry.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SurveyController {
    private final Surveys surveys;
    private final Processes processes;
    private final SurveyPages pages;
    private final Shells shells;
    private final Templates templates;
    private final InstantSource clock;

    SurveyController(Surveys surveys, Processes processes, SurveyPages pages, Shells shells, Templates templates, InstantSource clock) {
        this.surveys = surveys;
        this.processes = processes;
        this.pages = pages;
        this.shells = shells;
        this.templates = templates;
        this.clock = clock;
    }

    @Get
    JteModel index(HttpRequest<?> request) {
        var all = surveys.all();
        var mayBegin = !all.isEmpty() || !processes.all().isEmpty();
        return templates.surveyIndex(new SurveysPage(shells.of(request), all, mayBegin, clock.instant()));
    }

    @Get("/nyt")
    JteModel wish(HttpRequest<?> request) {
        return templates.surveyWish(new WishPage(shells.of(request), FormErrors.none(), WishForm.EMPTY, processes.all()));
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, @Body Map<String, Object> fields) {
        var shell = shells.of(request);
        var form = WishForm.of(fields);
        var errors = form.errors(shell);
        if (errors.isEmpty()) {
            var process = processes.bySlug(form.process());
            switch (surveys.create(form.wish(process))) {
                case Creation.Created(var survey) -> {
                    return HttpResponse.seeOther(URI.create(SurveyEntry.ADDRESS + "/" + survey.slug()));
                }
                case Creation.Refused(var reasons) -> reasons.forEach(reason -> errors.add(WishForm.fieldOf(reason), shell.name(reason)));
            }
        }
        return HttpResponse.unprocessableEntity().body(templates.surveyWish(new WishPage(shell, errors, form, processes.all())));
    }

    @Get("/{slug}")
    JteModel show(HttpRequest<?> request, String slug) {
        return pages.show(request, slug, FormErrors.none());
    }
}
