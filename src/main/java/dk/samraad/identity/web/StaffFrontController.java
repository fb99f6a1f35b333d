package dk.samraad.identity.web;

import dk.samraad.templates.Templates;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;

/// Where staff begin: what every room offers them.
@Controller(StaffGate.ROOT)
@Produces(MediaType.TEXT_HTML)
class StaffFrontController {
    private final Shells shells;
    private final Templates templates;

    StaffFrontController(Shells shells, Templates templates) {
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel show(HttpRequest<?> request) {
        return templates.identityFront(shells.of(request));
    }
}
