package dk.samraad.process.web;

import dk.samraad.platform.time.Danish;
import dk.samraad.policy.Policies;
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

@Controller("/inddragelse")
@Produces(MediaType.TEXT_HTML)
class InvolvementController {
    private final Processes processes;
    private final Policies policies;
    private final InstantSource clock;
    private final Shells shells;
    private final Templates templates;

    InvolvementController(Processes processes, Policies policies, InstantSource clock, Shells shells, Templates templates) {
        this.processes = processes;
        this.policies = policies;
        this.clock = clock;
        this.shells = shells;
        this.templates = templates;
    }

    @Get("/{slug}")
    JteModel show(HttpRequest<?> request, String slug) {
        var shell = shells.of(request);
        var involvement = processes.bySlug(slug);
        return templates.processShow(new InvolvementPage(shell, new Days(shell, Danish.dateOf(clock.instant())), involvement,
                policies.titleOf(involvement.policy()), Doings.of(processes.activitiesOf(slug))));
    }
}
