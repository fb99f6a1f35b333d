package dk.samraad.survey.web;

import dk.samraad.survey.Surveys;
import dk.samraad.web.Shells;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;

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
        return pages.after(request, slug, surveys.open(slug, shells.of(request).viewer().actor()));
    }

    @Post("/slut")
    HttpResponse<?> destroy(HttpRequest<?> request, String slug) {
        return pages.after(request, slug, surveys.close(slug, shells.of(request).viewer().actor()));
    }
}
