package dk.samraad.web;

import dk.samraad.platform.settings.Owner;
import dk.samraad.templates.Templates;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.LocalDate;

@Controller("/tilgaengelighed")
class AccessibilityController {
    /// The day the statement was looked over last: whoever changes it, or what is missing, changes the day.
    private static final LocalDate MADE = LocalDate.of(2026, 11, 29);

    private final Shells shells;
    private final Templates templates;
    private final Owner owner;

    AccessibilityController(Shells shells, Templates templates, Owner owner) {
        this.shells = shells;
        this.templates = templates;
        this.owner = owner;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    JteModel show(HttpRequest<?> request) {
        return templates.webAccessibility(shells.of(request), owner, MADE);
    }
}
