package dk.samraad.council.web;

import dk.samraad.council.CouncilRoom;
import dk.samraad.council.Opinion;
import dk.samraad.platform.error.NotFound;
import dk.samraad.proposal.Draft;
import dk.samraad.proposal.Drafts;
import dk.samraad.templates.Templates;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.io.IOException;
import java.util.Optional;

/// The opinion as the council reads it, its receipt, and both as one PDF.
@Controller(CouncilPlace.ROOT)
@Produces(MediaType.TEXT_HTML)
class OpinionController {
    private final CouncilDesk desk;
    private final CouncilRoom room;
    private final Drafts drafts;
    private final OpinionPapers papers;
    private final Templates templates;

    OpinionController(CouncilDesk desk, CouncilRoom room, Drafts drafts, OpinionPapers papers, Templates templates) {
        this.desk = desk;
        this.room = room;
        this.drafts = drafts;
        this.papers = papers;
        this.templates = templates;
    }

    @Get("/udtalelse")
    JteModel show(HttpRequest<?> request, long council, String slug) {
        var place = desk.place(request, council, slug);
        var opinion = room.opinion(place.hearing(), place.seat());
        return templates.councilShow(new OpinionPage(place, opinion, heard(opinion)));
    }

    /// That it was signed off, when and by whom.
    @Get("/udtalelse/kvittering")
    JteModel receipt(HttpRequest<?> request, long council, String slug) {
        var place = desk.place(request, council, slug);
        var opinion = room.opinion(place.hearing(), place.seat());
        if (!opinion.isSigned()) throw new NotFound();
        return templates.councilReceipt(new OpinionPage(place, opinion, heard(opinion)));
    }

    @Get("/udtalelse.pdf")
    @Produces(OpinionPapers.PDF)
    HttpResponse<byte[]> pdf(HttpRequest<?> request, long council, String slug) throws IOException {
        var place = desk.place(request, council, slug);
        var opinion = room.opinion(place.hearing(), place.seat());
        return papers.of(place.hearing(), opinion, heard(opinion));
    }

    /// The version it speaks to: that of its signature, until then the one in hearing.
    private Optional<Draft> heard(Opinion opinion) {
        return opinion.isSigned() ? Optional.of(drafts.version(opinion.hearing(), opinion.draftVersion()))
                : drafts.inHearing(opinion.hearing());
    }
}
