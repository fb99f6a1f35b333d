package dk.samraad.report.web;

import dk.samraad.document.Markup;
import dk.samraad.report.Edition;
import dk.samraad.report.Headlines;
import dk.samraad.report.Lifecycle;
import dk.samraad.report.Rendering.Kind;
import dk.samraad.report.Reports;
import dk.samraad.templates.Templates;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// One edition: its progress while it is made, then what it says; and another try where it failed.
@Controller("/medarbejder/{place:spoergeskemaer|hoeringer}/{slug}/rapporter/{id:[0-9]+}")
class EditionController {
    private static final String SECONDS_BETWEEN_LOOKS = "3";

    private final Reports reports;
    private final Headlines headlines;
    private final Shells shells;
    private final Templates templates;

    EditionController(Reports reports, Headlines headlines, Shells shells, Templates templates) {
        this.reports = reports;
        this.headlines = headlines;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<JteModel> show(HttpRequest<?> request, String place, String slug, long id) {
        var subject = StaffAddress.subject(reports, place, slug);
        var edition = reports.edition(subject, id);
        var shell = shells.of(request);
        var page = new EditionPage(shell, new EditionLine(shell, StaffAddress.list(subject), edition),
                HeadlineNotes.of(headlines, edition),
                html(edition, Kind.HTML_FRONT), html(edition, Kind.HTML_BODY),
                edition.state() == Lifecycle.PREVIEW ? reports.completeness(edition)
                        .map(found -> new BecamePage(shell, found, StaffAddress.about(subject))) : Optional.empty());
        var answer = HttpResponse.ok((JteModel) templates.reportEdition(page));
        // The page looks again by itself, without script; it also has a link for those whose browser does not.
        return edition.state().isUnderway() ? answer.header("Refresh", SECONDS_BETWEEN_LOOKS) : answer;
    }

    @Get("/opsummering.pdf")
    HttpResponse<byte[]> pdf(HttpRequest<?> request, String place, String slug, long id) {
        return file(request, place, slug, id, Kind.PDF);
    }

    @Get("/kort.pdf")
    HttpResponse<byte[]> brief(HttpRequest<?> request, String place, String slug, long id) {
        return file(request, place, slug, id, Kind.BRIEF_PDF);
    }

    /// What stays when words and names are deleted: staff see it before they release.
    @Get("/uden-citater.pdf")
    HttpResponse<byte[]> twin(HttpRequest<?> request, String place, String slug, long id) {
        return file(request, place, slug, id, Kind.TWIN_PDF);
    }

    private HttpResponse<byte[]> file(HttpRequest<?> request, String place, String slug, long id, Kind kind) {
        var edition = reports.edition(StaffAddress.subject(reports, place, slug), id);
        return Files.answer(request, edition, reports.rendering(edition, kind));
    }

    @Post("/forsoeg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> retry(HttpRequest<?> request, String place, String slug, long id) {
        var subject = StaffAddress.subject(reports, place, slug);
        reports.retry(subject, id, shells.of(request).viewer().actor());
        return HttpResponse.seeOther(URI.create(StaffAddress.list(subject) + "/" + id));
    }

    private Markup html(Edition edition, Kind kind) {
        if (edition.dataSha256() == null) return new Markup("");
        return new Markup(new String(reports.rendering(edition, kind).content(), StandardCharsets.UTF_8));
    }
}
