package dk.samraad.web;

import dk.samraad.platform.settings.Owner;
import dk.samraad.templates.Templates;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;

@Controller("/tilgaengelighed")
class AccessibilityController {
    private final Shells shells;
    private final Templates templates;
    private final Owner owner;
    private final AssessedOn assessed;

    AccessibilityController(Shells shells, Templates templates, Owner owner, AssessedOn assessed) {
        this.shells = shells;
        this.templates = templates;
        this.owner = owner;
        this.assessed = assessed;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    JteModel show(HttpRequest<?> request) {
        return templates.webAccessibility(shells.of(request), owner, assessed.day());
    }
}
