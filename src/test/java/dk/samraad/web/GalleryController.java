package dk.samraad.web;

import gg.jte.models.runtime.JteModel;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// Serves the [Gallery] with the application's own headers and files; takes what its form sends.
@Requires(property = "spec.gallery")
@Controller("/galleri")
@Produces(MediaType.TEXT_HTML)
class GalleryController {
    /// What came, in order.
    final List<String> received = new CopyOnWriteArrayList<>();
    private final Shells shells;

    GalleryController(Shells shells) {
        this.shells = shells;
    }

    @Get("/felter/{state}")
    JteModel fields(HttpRequest<?> request, Gallery.State state) {
        return new Gallery(shells.of(request), state).page();
    }

    @Get("/indhold")
    JteModel content(HttpRequest<?> request) {
        return new Gallery(shells.of(request), Gallery.State.EMPTY).content();
    }

    @Get("/figurer")
    JteModel charts(HttpRequest<?> request) {
        return new Gallery(shells.of(request), Gallery.State.EMPTY).charts();
    }

    @Get("/medarbejder")
    JteModel staff(HttpRequest<?> request) {
        Shells.identify(request, new Viewer() {
            @Override
            public boolean isStaff() {
                return true;
            }

            @Override
            public String displayName() {
                return "Medarbejder i Fjordby";
            }
        }, "token");
        return new Gallery(shells.of(request), Gallery.State.EMPTY).staff();
    }

    @Get("/send")
    JteModel form(HttpRequest<?> request, @QueryValue(defaultValue = "11111111-aaaa") String nr) {
        return new Gallery(shells.of(request), Gallery.State.EMPTY).journey(nr, null);
    }

    @Get("/tablet")
    JteModel tablet(HttpRequest<?> request) {
        return new Gallery(shells.of(request), Gallery.State.EMPTY).journey("22222222-bbbb", new Tablet("/galleri/indhold", 17, 15, Tablet.Holds.WORDS));
    }

    @Post("/send")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> take(HttpRequest<?> request, @Body Map<String, String> form) {
        var submission = form.getOrDefault("submission_id", "");
        var text = form.getOrDefault("q1", "");
        if (text.isBlank()) {
            var page = new Gallery(shells.of(request), Gallery.State.EMPTY).refusing("q1", "Skriv, hvad du vil sige");
            return HttpResponse.unprocessableEntity().body(page.journey(submission, null)).contentType(MediaType.TEXT_HTML_TYPE);
        }
        received.add(text);
        return HttpResponse.ok(new Gallery(shells.of(request), Gallery.State.EMPTY).receipt(submission)).contentType(MediaType.TEXT_HTML_TYPE);
    }

    /// The texts that were taken, in order: the same twice is once.
    List<String> taken() {
        return received.stream().distinct().toList();
    }
}
