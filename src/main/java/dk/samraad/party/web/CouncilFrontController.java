package dk.samraad.party.web;

import dk.samraad.party.Parties;
import dk.samraad.party.Seat;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.time.Danish;
import dk.samraad.templates.Templates;
import dk.samraad.web.Shell;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
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

/// Where a member of a council begins: their councils, and what waits for them. Somebody who has left is told so.
@Controller("/raad")
@Produces(MediaType.TEXT_HTML)
class CouncilFrontController {
    private final Parties parties;
    private final List<CouncilPart> parts;
    private final Shells shells;
    private final Templates templates;
    private final InstantSource clock;

    CouncilFrontController(Parties parties, List<CouncilPart> parts, Shells shells, Templates templates, InstantSource clock) {
        this.parties = parties;
        this.parts = parts;
        this.shells = shells;
        this.templates = templates;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request) {
        var shell = shells.of(request);
        var guest = Optional.ofNullable(shell.viewer().guest()).orElseThrow(NotFound::new);
        var seats = parties.seatsOf(guest);
        var former = seats.isEmpty() ? parties.formerSeatsOf(guest).stream().findFirst().orElse(null) : null;
        var page = new CouncilFrontPage(shell, seats.stream().map(seat -> council(shell, seat)).toList(), former);
        return HttpResponse.<JteModel>status(seats.isEmpty() ? HttpStatus.FORBIDDEN : HttpStatus.OK).body(templates.partyCouncils(page));
    }

    private CouncilFrontPage.Council council(Shell shell, Seat seat) {
        var yesterday = Danish.dateOf(clock.instant()).minusDays(1);
        var offered = parts.stream()
                .map(part -> new CouncilFrontPage.Part(part.title(shell), part.links(shell, seat)))
                .filter(part -> !part.links().isEmpty())
                .toList();
        return new CouncilFrontPage.Council(seat, parties.nextMeetingAfter(seat.council(), yesterday).orElse(null), offered);
    }
}
