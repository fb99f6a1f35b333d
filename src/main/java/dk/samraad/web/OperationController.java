package dk.samraad.web;

import dk.samraad.platform.jobs.JobStands;
import dk.samraad.templates.Templates;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import java.time.InstantSource;

/// Administrators see how the jobs do, and what to look for in the log.
@Controller(OperationEntry.ADDRESS)
@Produces(MediaType.TEXT_HTML)
class OperationController {
    private final JobStands stands;
    private final Shells shells;
    private final Templates templates;
    private final InstantSource clock;

    OperationController(JobStands stands, Shells shells, Templates templates, InstantSource clock) {
        this.stands = stands;
        this.shells = shells;
        this.templates = templates;
        this.clock = clock;
    }

    @Get
    JteModel show(HttpRequest<?> request) {
        var shell = shells.of(request);
        if (!shell.viewer().mayAdminister()) throw new HttpStatusException(HttpStatus.FORBIDDEN, "administrators only");
        return templates.webOperation(new OperationPage(shell, stands.all(), clock.instant()));
    }
}
