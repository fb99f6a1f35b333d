package dk.samraad.process.web;

import dk.samraad.platform.time.Danish;
import dk.samraad.process.Involvement;
import dk.samraad.process.Processes;
import dk.samraad.templates.Templates;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.InstantSource;

/// The front page: what one can answer now, then what came of what others answered.
@Controller("/")
@Produces(MediaType.TEXT_HTML)
class FrontController {
    private final Processes processes;
    private final InstantSource clock;
    private final Shells shells;
    private final Templates templates;

    FrontController(Processes processes, InstantSource clock, Shells shells, Templates templates) {
        this.processes = processes;
        this.clock = clock;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel show(HttpRequest<?> request) {
        var shell = shells.of(request);
        var all = processes.all().stream().map(this::seen).toList();
        return templates.processFront(FrontPage.of(shell, new Days(shell, Danish.dateOf(clock.instant())), all));
    }

    private FrontPage.Seen seen(Involvement involvement) {
        return new FrontPage.Seen(involvement, Doings.of(processes.activitiesOf(involvement.slug())));
    }
}
