package dk.samraad.web;

import dk.samraad.templates.StaticTemplates;
import dk.samraad.templates.Templates;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/// The compiled templates, one typed method each.
@Factory
class TemplatesFactory {
    @Singleton
    Templates templates() {
        return new StaticTemplates();
    }
}
