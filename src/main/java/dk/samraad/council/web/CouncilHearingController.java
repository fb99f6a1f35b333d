package dk.samraad.council.web;

import dk.samraad.council.CouncilRoom;
import dk.samraad.party.Parties;
import dk.samraad.proposal.Drafts;
import dk.samraad.templates.Templates;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;

/// A hearing as a council sees it: what to read, how far its opinion is, what to do next.
@Controller(CouncilPlace.ROOT)
@Produces(MediaType.TEXT_HTML)
class CouncilHearingController {
    private final CouncilDesk desk;
    private final CouncilRoom room;
    private final Drafts drafts;
    private final Parties parties;
    private final Templates templates;

    CouncilHearingController(CouncilDesk desk, CouncilRoom room, Drafts drafts, Parties parties, Templates templates) {
        this.desk = desk;
        this.room = room;
        this.drafts = drafts;
        this.parties = parties;
        this.templates = templates;
    }

    @Get
    JteModel show(HttpRequest<?> request, long council, String slug) {
        var place = desk.place(request, council, slug);
        var opinion = room.opinion(place.hearing(), place.seat());
        return templates.councilHearing(new CouncilHearingPage(
                place, opinion, drafts.inHearing(place.hearing().id()), parties.chairOf(council), parties.deputyOf(council)));
    }
}
