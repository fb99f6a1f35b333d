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

/// The opening: the document is sent out, and everybody may answer. Also after the deadline was moved.
@Controller(HearingEntry.ADDRESS + "/{slug}/aabning")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class OpeningController {
    private final Hearings hearings;
    private final StepPages pages;

    OpeningController(Hearings hearings, StepPages pages) {
        this.hearings = hearings;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, String slug) {
        return pages.ask(request, slug, HearingStep.OPENING);
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, String slug) {
        return pages.make(request, slug, HearingStep.OPENING, (words, by) -> hearings.open(slug, by));
    }
}
