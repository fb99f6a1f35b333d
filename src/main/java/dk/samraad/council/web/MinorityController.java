package dk.samraad.council.web;

import static dk.samraad.council.OpinionPart.Kind.MINORITY;

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

/// A minority opinion beside it: begun, written on, moved.
@Controller(CouncilPlace.ROOT + "/udtalelse/mindretal")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class MinorityController {
    private final PartPages pages;

    MinorityController(PartPages pages) {
        this.pages = pages;
    }

    @Get("/nyt")
    JteModel wish(HttpRequest<?> request, long council, String slug) {
        return pages.wish(request, council, slug, MINORITY);
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, long council, String slug, @Nullable @Body String body) {
        return pages.create(request, council, slug, MINORITY, body);
    }

    @Get("/{id:[0-9]+}")
    HttpResponse<?> edit(HttpRequest<?> request, long council, String slug, long id) {
        return pages.edit(request, council, slug, MINORITY, id);
    }

    @Post("/{id:[0-9]+}")
    HttpResponse<?> update(HttpRequest<?> request, long council, String slug, long id, @Nullable @Body String body) {
        return pages.update(request, council, slug, MINORITY, id, body);
    }

    /// Puts the member behind it, by the words they read.
    @Post("/{id:[0-9]+}/tilslutning")
    HttpResponse<?> join(HttpRequest<?> request, long council, String slug, long id, @Nullable @Body String body) {
        return pages.join(request, council, slug, id, body);
    }

    @Post("/{id:[0-9]+}/flytning")
    HttpResponse<?> move(HttpRequest<?> request, long council, String slug, long id, @Nullable @Body String body) {
        return pages.move(request, council, slug, MINORITY, id, body);
    }
}
