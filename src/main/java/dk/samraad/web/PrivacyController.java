package dk.samraad.web;

import dk.samraad.platform.settings.Owner;
import dk.samraad.templates.Templates;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;

@Controller("/privatliv")
class PrivacyController {
    private final Shells shells;
    private final Templates templates;
    private final Owner owner;

    PrivacyController(Shells shells, Templates templates, Owner owner) {
        this.shells = shells;
        this.templates = templates;
        this.owner = owner;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    JteModel show(HttpRequest<?> request) {
        return templates.webPrivacy(shells.of(request), owner);
    }
}
