package dk.samraad.process.web;

import dk.samraad.platform.start.StartProgress;
import dk.samraad.platform.time.Danish;
import dk.samraad.process.Involvement;
import dk.samraad.process.Processes;
import dk.samraad.templates.Templates;
import dk.samraad.web.GoodInNeed;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.InstantSource;
import java.util.List;

/// The front page: what one can answer now, then what came of what others answered.
@Controller("/")
@GoodInNeed
@Produces(MediaType.TEXT_HTML)
class FrontController {
    private final Processes processes;
    private final StartProgress start;
    private final InstantSource clock;
    private final Shells shells;
    private final Templates templates;

    FrontController(Processes processes, StartProgress start, InstantSource clock, Shells shells, Templates templates) {
        this.processes = processes;
        this.start = start;
        this.clock = clock;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel show(HttpRequest<?> request) {
        var shell = shells.of(request);
        var all = processes.all();
        var activities = processes.activitiesOf(all.stream().map(Involvement::slug).toList());
        var seen = all.stream().map(one -> new FrontPage.Seen(one, Doings.of(activities.getOrDefault(one.slug(), List.of())))).toList();
        return templates.processFront(FrontPage.of(shell, new Days(shell, Danish.dateOf(clock.instant())), start.isLoading(), seen));
    }
}
