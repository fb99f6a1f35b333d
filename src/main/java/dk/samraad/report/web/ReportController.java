package dk.samraad.report.web;

import dk.samraad.document.Markup;
import dk.samraad.platform.error.NotFound;
import dk.samraad.report.Edition;
import dk.samraad.report.Lifecycle;
import dk.samraad.report.Published;
import dk.samraad.report.Rendering.Kind;
import dk.samraad.report.Reports;
import dk.samraad.templates.Templates;
import dk.samraad.web.GoodInNeed;
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
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Released reports, for everybody. What was never released is not there; what was retracted is gone, and says why.
@Controller("/rapport")
@GoodInNeed
class ReportController {
    private static final String SLUG = "/{slug:[a-z0-9][a-z0-9-]*}";
    private static final String NUMBER = SLUG + "/{number:[0-9]+}";

    private final Reports reports;
    private final Shells shells;
    private final Templates templates;

    ReportController(Reports reports, Shells shells, Templates templates) {
        this.reports = reports;
        this.shells = shells;
        this.templates = templates;
    }

    @Get(SLUG)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<JteModel> show(HttpRequest<?> request, String slug) {
        var published = reports.published(slug);
        var shell = shells.of(request);
        return published.current().map(edition -> page(shell, published, edition))
                .orElseGet(() -> gone(shell, published, published.all().getFirst()));
    }

    @Get(NUMBER)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<JteModel> showNumber(HttpRequest<?> request, String slug, BigInteger number) {
        var published = reports.published(slug);
        var edition = published.all().stream().filter(e -> Integer.valueOf(number(number)).equals(e.number())).findFirst()
                .orElseThrow(NotFound::new);
        var shell = shells.of(request);
        return edition.state() == Lifecycle.RETRACTED ? gone(shell, published, edition) : page(shell, published, edition);
    }

    @Get(uris = {SLUG + ".pdf", NUMBER + ".pdf"})
    HttpResponse<byte[]> pdf(HttpRequest<?> request, String slug, @Nullable BigInteger number) {
        return file(request, slug, number, Kind.PDF);
    }

    @Get(uris = {SLUG + "/tabeller.csv", NUMBER + "/tabeller.csv"})
    HttpResponse<byte[]> csv(HttpRequest<?> request, String slug, @Nullable BigInteger number) {
        return file(request, slug, number, Kind.TABLES_CSV);
    }

    @Get(uris = {SLUG + "/tabeller.json", NUMBER + "/tabeller.json"})
    HttpResponse<byte[]> json(HttpRequest<?> request, String slug, @Nullable BigInteger number) {
        return file(request, slug, number, Kind.TABLES_JSON);
    }

    @Get(uris = {SLUG + "/kort.pdf", NUMBER + "/kort.pdf"})
    HttpResponse<byte[]> brief(HttpRequest<?> request, String slug, @Nullable BigInteger number) {
        return file(request, slug, number, Kind.BRIEF_PDF);
    }

    /// What stays after the public date; it can be fetched before it too.
    @Get(NUMBER + "/uden-citater.pdf")
    HttpResponse<byte[]> twinPdf(HttpRequest<?> request, String slug, BigInteger number) {
        return file(request, slug, number, Kind.TWIN_PDF);
    }

    @Get(NUMBER + "/uden-citater.csv")
    HttpResponse<byte[]> twinCsv(HttpRequest<?> request, String slug, BigInteger number) {
        return file(request, slug, number, Kind.TWIN_CSV);
    }

    @Get(NUMBER + "/uden-citater.json")
    HttpResponse<byte[]> twinJson(HttpRequest<?> request, String slug, BigInteger number) {
        return file(request, slug, number, Kind.TWIN_JSON);
    }

    /// @param number of the edition; null for the one in force
    private HttpResponse<byte[]> file(HttpRequest<?> request, String slug, @Nullable BigInteger number, Kind kind) {
        var handed = number == null ? reports.file(slug, kind) : reports.file(slug, number(number), kind);
        return Files.answer(request, handed.edition(), handed.rendering());
    }

    /// However many digits somebody writes: no edition has a number above those of an int.
    private static int number(BigInteger number) {
        return number.bitLength() < Integer.SIZE ? number.intValue() : 0;
    }

    private HttpResponse<JteModel> page(Shell shell, Published published, Edition edition) {
        var others = published.all().stream().filter(other -> other.id() != edition.id()).map(other -> new EditionLine(shell, "", other))
                .toList();
        var newest = published.current().filter(current -> current.id() == edition.id()).isPresent();
        return HttpResponse.ok(templates.reportPublished(new PublishedPage(shell, new EditionLine(shell, "", edition),
                html(published, edition, Kind.HTML_FRONT), html(published, edition, Kind.HTML_BODY), others, newest, published.over(),
                published.publicUntil())));
    }

    private HttpResponse<JteModel> gone(Shell shell, Published published, Edition edition) {
        return HttpResponse.<JteModel>status(HttpStatus.GONE)
                .body(templates.reportRetracted(new RetractedPage(shell, new EditionLine(shell, "", edition), published.over())));
    }

    private Markup html(Published published, Edition edition, Kind kind) {
        return new Markup(new String(reports.page(published, edition, kind).content(), StandardCharsets.UTF_8));
    }
}
