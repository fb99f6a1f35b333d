package dk.samraad.survey.web;

import dk.samraad.survey.Surveys;
import dk.samraad.survey.Transition;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.Shells;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;

/// The opening of a survey: made, and ended before its last day.
@Controller(SurveyEntry.ADDRESS + "/{slug}/aabning")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class OpeningController {
    private final Surveys surveys;
    private final SurveyPages pages;
    private final Shells shells;

    OpeningController(Surveys surveys, SurveyPages pages, Shells shells) {
        this.surveys = surveys;
        this.pages = pages;
        this.shells = shells;
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, String slug) {
        var shell = shells.of(request);
        return answer(request, slug, shell, surveys.open(slug, shell.viewer().displayName()));
    }

    @Post("/slut")
    HttpResponse<?> destroy(HttpRequest<?> request, String slug) {
        var shell = shells.of(request);
        return answer(request, slug, shell, surveys.close(slug, shell.viewer().displayName()));
    }

    private HttpResponse<?> answer(HttpRequest<?> request, String slug, Shell shell, Transition transition) {
        return switch (transition) {
            case Transition.Made made -> HttpResponse.seeOther(URI.create(SurveyEntry.ADDRESS + "/" + slug));
            case Transition.Refused(var reason) -> HttpResponse.unprocessableEntity()
                    .body(pages.show(request, slug, FormErrors.none().add("aabning", shell.name(reason))));
        };
    }
}
