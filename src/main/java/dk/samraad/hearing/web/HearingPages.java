package dk.samraad.hearing.web;

import dk.samraad.hearing.Hearings;
import dk.samraad.platform.settings.Settings;
import dk.samraad.templates.Templates;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/// Draws the staff page of one hearing.
@Singleton
class HearingPages {
    private final Hearings hearings;
    private final Shells shells;
    private final Templates templates;
    private final Settings settings;
    private final List<HearingPart> parts;
    private final InstantSource clock;

    HearingPages(Hearings hearings, Shells shells, Templates templates, Settings settings, List<HearingPart> parts, InstantSource clock) {
        this.hearings = hearings;
        this.shells = shells;
        this.templates = templates;
        this.settings = settings;
        this.parts = parts;
        this.clock = clock;
    }

    JteModel show(HttpRequest<?> request, String slug) {
        var hearing = hearings.bySlug(slug);
        var shell = shells.of(request);
        var shown = parts.stream()
                .map(part -> new HearingPage.Part(part.title(shell), part.description(shell), part.path(), part.warning(shell, hearing)))
                        .toList();
        return templates.hearingShow(new HearingPage(shell, hearing, shown, settings.address(hearing.address()), clock.instant()));
    }
}
