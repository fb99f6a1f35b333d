package dk.samraad.proposal.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.web.AnswerPlace;
import dk.samraad.platform.error.Gone;
import dk.samraad.platform.error.NotFound;
import dk.samraad.proposal.Drafts;
import dk.samraad.proposal.Enclosures;
import dk.samraad.templates.Templates;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.InstantSource;
import java.util.Optional;

/// The document as everybody reads it, what came of it, and its enclosures.
@Controller("/h/{slug}")
@Produces(MediaType.TEXT_HTML)
class ReadController {
    private final Hearings hearings;
    private final Drafts drafts;
    private final Enclosures enclosures;
    private final Optional<AnswerPlace> place;
    private final Shells shells;
    private final Templates templates;
    private final InstantSource clock;

    ReadController(
            Hearings hearings, Drafts drafts, Enclosures enclosures, Optional<AnswerPlace> place, Shells shells, Templates templates,
            InstantSource clock) {
        this.hearings = hearings;
        this.drafts = drafts;
        this.enclosures = enclosures;
        this.place = place;
        this.shells = shells;
        this.templates = templates;
        this.clock = clock;
    }

    @Get("/dokument")
    JteModel show(HttpRequest<?> request, String slug) {
        var hearing = published(slug);
        var draft = drafts.inHearing(hearing.id()).orElseThrow(NotFound::new);
        var open = hearing.takesReplies(clock.instant()) ? place : Optional.<AnswerPlace>empty();
        return templates.proposalRead(new ReadPage(shells.of(request), hearing, draft, drafts.themesFor(hearing), open));
    }

    @Get("/aendringer")
    JteModel changes(HttpRequest<?> request, String slug) {
        var hearing = published(slug);
        var changes = drafts.changes(hearing.id());
        if (changes.isEmpty()) throw new NotFound();
        return templates.proposalChanges(new ChangesPage(shells.of(request), hearing, changes, true));
    }

    @Get("/bilag/{id:[0-9]+}")
    HttpResponse<byte[]> enclosure(String slug, long id) {
        var hearing = published(slug);
        var enclosure = enclosures.one(hearing.id(), id);
        return HttpResponse.ok(enclosures.content(hearing.id(), id))
                .contentType(MediaType.of(enclosure.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + enclosure.fileName() + "\"");
    }

    /// What is withdrawn is not read on; its own page says why.
    private Hearing published(String slug) {
        var hearing = hearings.published(slug);
        if (hearing.state() == HearingState.WITHDRAWN) throw new Gone();
        return hearing;
    }
}
