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

/// The archiving of a closed survey: its public address says nothing any more, its results and reports stay.
@Controller(SurveyEntry.ADDRESS + "/{slug}/arkiv")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ArchiveController {
    private final Surveys surveys;
    private final SurveyPages pages;
    private final Shells shells;

    ArchiveController(Surveys surveys, SurveyPages pages, Shells shells) {
        this.surveys = surveys;
        this.pages = pages;
        this.shells = shells;
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, String slug) {
        return pages.after(request, slug, surveys.archive(slug, shells.of(request).viewer().actor()));
    }
}
