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

/// The assessment complete: the committee can decide.
@Controller(HearingEntry.ADDRESS + "/{slug}/faerdigvurdering")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class CompletionController {
    private final Hearings hearings;
    private final StepPages pages;

    CompletionController(Hearings hearings, StepPages pages) {
        this.hearings = hearings;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, String slug) {
        return pages.ask(request, slug, HearingStep.COMPLETION);
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, String slug) {
        return pages.make(request, slug, HearingStep.COMPLETION, (words, by) -> hearings.assess(slug, by));
    }
}
