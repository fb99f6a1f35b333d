package dk.samraad.response.web;

import dk.samraad.survey.Openness;
import dk.samraad.survey.Surveys;
import dk.samraad.templates.Templates;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.InstantSource;

/// `/sp/{slug}`: what the QR code on the poster leads to.
@Controller("/sp/{slug}")
@Produces(MediaType.TEXT_HTML)
class IntroController {
    private final Surveys surveys;
    private final Pages pages;
    private final Shells shells;
    private final Templates templates;
    private final InstantSource clock;

    IntroController(Surveys surveys, Pages pages, Shells shells, Templates templates, InstantSource clock) {
        this.surveys = surveys;
        this.pages = pages;
        this.shells = shells;
        this.templates = templates;
        this.clock = clock;
    }

    @Get
    HttpResponse<JteModel> show(HttpRequest<?> request, String slug) {
        var live = surveys.live(slug);
        var definition = live.version().definition();
        if (!(live.survey().opennessAt(clock.instant()) instanceof Openness.Open)) return pages.notOpen(request, live.survey(), definition);
        return HttpResponse.ok(templates.responseIntro(
                new IntroPage(shells.of(request), live.survey(), definition, Chosen.language(request, definition), null)));
    }
}
