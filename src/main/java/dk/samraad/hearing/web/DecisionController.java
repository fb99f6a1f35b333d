package dk.samraad.hearing.web;

import dk.samraad.hearing.Hearings;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import org.jspecify.annotations.Nullable;

/// The committee's decision, told to everybody.
@Controller(HearingEntry.ADDRESS + "/{slug}/beslutning")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class DecisionController {
    private final Hearings hearings;
    private final StepPages pages;

    DecisionController(Hearings hearings, StepPages pages) {
        this.hearings = hearings;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, String slug) {
        return pages.ask(request, slug, HearingStep.DECISION);
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, String slug, @Nullable @Body String body) {
        return pages.make(request, slug, HearingStep.DECISION, body, (words, by) -> hearings.decide(slug, words, by));
    }
}
