package dk.samraad.council.web;

import static dk.samraad.council.OpinionPart.Kind.PARAGRAPH;

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
import org.jspecify.annotations.Nullable;

/// A paragraph of the opinion: begun, written on, moved.
@Controller(CouncilPlace.ROOT + "/udtalelse/stykker")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ParagraphController {
    private final PartPages pages;

    ParagraphController(PartPages pages) {
        this.pages = pages;
    }

    @Get("/nyt")
    JteModel wish(HttpRequest<?> request, long council, String slug) {
        return pages.wish(request, council, slug, PARAGRAPH);
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, long council, String slug, @Nullable @Body String body) {
        return pages.create(request, council, slug, PARAGRAPH, body);
    }

    @Get("/{id:[0-9]+}")
    HttpResponse<?> edit(HttpRequest<?> request, long council, String slug, long id) {
        return pages.edit(request, council, slug, PARAGRAPH, id);
    }

    @Post("/{id:[0-9]+}")
    HttpResponse<?> update(HttpRequest<?> request, long council, String slug, long id, @Nullable @Body String body) {
        return pages.update(request, council, slug, PARAGRAPH, id, body);
    }

    @Post("/{id:[0-9]+}/flytning")
    HttpResponse<?> move(HttpRequest<?> request, long council, String slug, long id, @Nullable @Body String body) {
        return pages.move(request, council, slug, PARAGRAPH, id, body);
    }
}
