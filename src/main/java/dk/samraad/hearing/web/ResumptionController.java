package dk.samraad.hearing.web;

import dk.samraad.hearing.Hearings;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;

/// The assessment taken up again, when something was forgotten.
@Controller(HearingEntry.ADDRESS + "/{slug}/genoptagelse")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ResumptionController {
    private final Hearings hearings;
    private final StepPages pages;

    ResumptionController(Hearings hearings, StepPages pages) {
        this.hearings = hearings;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, String slug) {
        return pages.ask(request, slug, HearingStep.RESUMPTION);
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, String slug) {
        return pages.make(request, slug, HearingStep.RESUMPTION, (words, by) -> hearings.close(slug, by));
    }
}
