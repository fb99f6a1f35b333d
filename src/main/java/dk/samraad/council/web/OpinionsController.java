package dk.samraad.council.web;

import dk.samraad.council.Opinions;
import dk.samraad.council.SignedOpinion;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.web.HearingEntry;
import dk.samraad.platform.error.NotFound;
import dk.samraad.proposal.Drafts;
import dk.samraad.templates.Templates;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.io.IOException;

/// The councils' opinions as staff see them: how far each is, and what was signed off. Nothing before that.
@Controller(HearingEntry.ADDRESS + "/{slug}/udtalelser")
@Produces(MediaType.TEXT_HTML)
class OpinionsController {
    private final Hearings hearings;
    private final Opinions opinions;
    private final Drafts drafts;
    private final OpinionPapers papers;
    private final Shells shells;
    private final Templates templates;

    OpinionsController(Hearings hearings, Opinions opinions, Drafts drafts, OpinionPapers papers, Shells shells, Templates templates) {
        this.hearings = hearings;
        this.opinions = opinions;
        this.drafts = drafts;
        this.papers = papers;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel index(HttpRequest<?> request, String slug) {
        var hearing = hearings.bySlug(slug);
        return templates.councilIndex(new OpinionsPage(shells.of(request), hearing, opinions.progressOf(hearing.id())));
    }

    @Get("/{council:[0-9]+}")
    JteModel show(HttpRequest<?> request, String slug, long council) {
        var hearing = hearings.bySlug(slug);
        var opinion = signed(hearing, council);
        return templates.councilSigned(new SignedOpinionPage(shells.of(request), hearing, opinion,
                drafts.version(hearing.id(), opinion.draftVersion())));
    }

    @Get("/{council:[0-9]+}.pdf")
    @Produces(OpinionPapers.PDF)
    HttpResponse<byte[]> pdf(String slug, long council) throws IOException {
        var hearing = hearings.bySlug(slug);
        var opinion = signed(hearing, council);
        return papers.of(hearing, opinion, drafts.version(hearing.id(), opinion.draftVersion()));
    }

    private SignedOpinion signed(Hearing hearing, long council) {
        return opinions.signedOf(hearing.id()).stream().filter(opinion -> opinion.council() == council).findFirst()
                .orElseThrow(NotFound::new);
    }
}
