package dk.samraad.response.web;

import dk.samraad.platform.error.NotFound;
import dk.samraad.response.Sitting;
import dk.samraad.response.TabletLinks;
import dk.samraad.response.web.StepPage.Notice;
import dk.samraad.survey.LiveSurvey;
import dk.samraad.survey.Openness;
import dk.samraad.survey.Surveys;
import dk.samraad.templates.Templates;
import dk.samraad.web.Shells;
import dk.samraad.web.Tablet;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.time.InstantSource;
import java.util.UUID;

/// `/sp/{slug}/tablet/{secret}`: where a shared tablet begins, and comes back to after each person.
@Controller("/sp/{slug}/tablet/{secret}")
@Produces(MediaType.TEXT_HTML)
class TabletController {
    private final Surveys surveys;
    private final TabletLinks links;
    private final Pages pages;
    private final Shells shells;
    private final Templates templates;
    private final InstantSource clock;

    TabletController(Surveys surveys, TabletLinks links, Pages pages, Shells shells, Templates templates, InstantSource clock) {
        this.surveys = surveys;
        this.links = links;
        this.pages = pages;
        this.shells = shells;
        this.templates = templates;
        this.clock = clock;
    }

    @Get
    HttpResponse<JteModel> show(HttpRequest<?> request, String slug, String secret) {
        var live = surveys.live(slug);
        placeOf(live, secret);
        var definition = live.version().definition();
        var tablet = Tablets.at(Addresses.tablet(live.survey(), secret), Tablet.Holds.NOTHING);
        if (!isOpen(live)) return pages.notOpen(request, live.survey(), definition, tablet);
        return HttpResponse.ok(templates.responseIntro(
                new IntroPage(shells.of(request), live.survey(), definition, Chosen.language(request, definition), tablet)));
    }

    /// A person begins: the first step, marked with the place and never with the person.
    @Post
    @Consumes(MediaType.ALL)
    HttpResponse<JteModel> begin(HttpRequest<?> request, String slug, String secret) {
        var live = surveys.live(slug);
        var place = placeOf(live, secret);
        var definition = live.version().definition();
        if (!isOpen(live)) return HttpResponse.seeOther(URI.create(Addresses.tablet(live.survey(), secret)));
        var sitting = Sitting.begin(UUID.randomUUID(), live.version().id(), clock.instant(), Chosen.language(request, definition))
                .onTablet(secret, place);
        var walk = Walk.of(live.survey(), definition, sitting);
        return pages.step(request, walk, walk.first(), Notice.NONE);
    }

    private String placeOf(LiveSurvey live, String secret) {
        return links.placeOf(live.survey().id(), secret).orElseThrow(NotFound::new);
    }

    private boolean isOpen(LiveSurvey live) {
        return live.survey().opennessAt(clock.instant()) instanceof Openness.Open;
    }
}
