package dk.samraad.response.web;

import dk.samraad.survey.Openness;
import dk.samraad.survey.Survey;
import dk.samraad.survey.Surveys;
import dk.samraad.templates.Templates;
import dk.samraad.text.Language;
import dk.samraad.web.CutPages;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.InstantSource;
import java.util.List;

/// `/sp/{slug}`: what the QR code on the poster leads to.
@Controller("/sp/{slug}")
@Produces(MediaType.TEXT_HTML)
class IntroController {
    private final Surveys surveys;
    private final Pages pages;
    private final Shells shells;
    private final Templates templates;
    private final CutPages drawn;
    private final InstantSource clock;

    IntroController(Surveys surveys, Pages pages, Shells shells, Templates templates, CutPages drawn, InstantSource clock) {
        this.surveys = surveys;
        this.pages = pages;
        this.shells = shells;
        this.templates = templates;
        this.drawn = drawn;
        this.clock = clock;
    }

    /// @param page the language of what is ours on it; `language` that of the survey's own words
    private record Key(Survey survey, long version, Language page, String language) {}

    @Get
    HttpResponse<JteModel> show(HttpRequest<?> request, String slug) {
        var live = surveys.live(slug);
        var definition = live.version().definition();
        if (!(live.survey().opennessAt(clock.instant()) instanceof Openness.Open)) return pages.notOpen(request, live.survey(), definition);
        var language = Chosen.language(request, definition);
        var asked = shells.of(request);
        var shell = asked.named(definition.languages().size() > 1 ? language : asked.language().code());
        return HttpResponse.ok(drawn.page(request, new Key(live.survey(), live.version().id(), shell.language(), language),
                () -> templates.responseIntro(new IntroPage(shell, live.survey(), definition, language, null)), List.of(), List.of()));
    }
}
