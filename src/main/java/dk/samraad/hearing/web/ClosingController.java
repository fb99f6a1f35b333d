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

/// The closing, when the deadline is over.
@Controller(HearingEntry.ADDRESS + "/{slug}/lukning")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ClosingController {
    private final Hearings hearings;
    private final StepPages pages;

    ClosingController(Hearings hearings, StepPages pages) {
        this.hearings = hearings;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, String slug) {
        return pages.ask(request, slug, HearingStep.CLOSING);
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, String slug) {
        return pages.make(request, slug, HearingStep.CLOSING, (words, by) -> hearings.close(slug, by));
    }
}
