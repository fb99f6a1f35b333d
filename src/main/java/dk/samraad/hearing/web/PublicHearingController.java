package dk.samraad.hearing.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.Hearings;
import dk.samraad.process.Processes;
import dk.samraad.templates.Templates;
import dk.samraad.web.Shells;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What everybody meets: what the hearing is about, how and until when one answers, what becomes of it.
@Controller("/h/{slug}")
@Produces(MediaType.TEXT_HTML)
class PublicHearingController {
    private final Hearings hearings;
    private final Processes processes;
    private final List<PublicPart> parts;
    private final Optional<AnswerPlace> place;
    private final Shells shells;
    private final Templates templates;
    private final InstantSource clock;

    PublicHearingController(
            Hearings hearings, Processes processes, List<PublicPart> parts, Optional<AnswerPlace> place, Shells shells, Templates templates,
            InstantSource clock) {
        this.hearings = hearings;
        this.processes = processes;
        this.parts = parts;
        this.place = place;
        this.shells = shells;
        this.templates = templates;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, String slug) {
        var hearing = hearings.published(slug);
        var page = page(request, hearing);
        if (hearing.state() == HearingState.WITHDRAWN) return HttpResponse.status(HttpStatus.GONE).body(templates.hearingWithdrawn(page));
        return HttpResponse.ok(templates.hearingPublished(page));
    }

    private PublicHearingPage page(HttpRequest<?> request, Hearing hearing) {
        var shell = shells.of(request);
        var now = clock.instant();
        var open = hearing.takesReplies(now);
        var shown = hearing.state() == HearingState.WITHDRAWN ? Stream.<PublicPart.Part>of()
                : parts.stream().flatMap(part -> part.of(shell, hearing, now).stream());
        var authority = processes.find(hearing.processSlug()).map(process -> process.authority()).orElse("");
        return new PublicHearingPage(shell, hearing, authority, shown.toList(), open ? place.map(p -> p.address(hearing))
                : Optional.empty(), now);
    }
}
