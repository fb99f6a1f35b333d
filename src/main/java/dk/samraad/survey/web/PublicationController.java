package dk.samraad.survey.web;

import dk.samraad.survey.Publication;
import dk.samraad.survey.Surveys;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shells;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;

/// Makes the draft the version that respondents see.
@Controller(SurveyEntry.ADDRESS + "/{slug}/udgivelse")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PublicationController {
    private final Surveys surveys;
    private final SurveyPages pages;
    private final Shells shells;

    PublicationController(Surveys surveys, SurveyPages pages, Shells shells) {
        this.surveys = surveys;
        this.pages = pages;
        this.shells = shells;
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, String slug) {
        var shell = shells.of(request);
        return switch (surveys.publish(slug, shell.viewer().actor())) {
            case Publication.Published(var version) -> HttpResponse.seeOther(URI.create(SurveyEntry.ADDRESS + "/" + slug));
            case Publication.Refused(var reasons) -> {
                var errors = FormErrors.none();
                reasons.forEach(reason -> errors.add("udgivelse", SurveyText.of(shell, reason)));
                yield HttpResponse.unprocessableEntity().body(pages.show(request, slug, errors));
            }
        };
    }
}
