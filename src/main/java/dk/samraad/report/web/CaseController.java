package dk.samraad.report.web;

import dk.samraad.report.CaseFile;
import dk.samraad.report.CaseFiles;
import dk.samraad.report.Reports;
import dk.samraad.templates.Templates;
import dk.samraad.text.PlainText;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The case file of a survey or a hearing: fetched, filed in the journal, confirmed.
@Controller("/medarbejder/{place:spoergeskemaer|hoeringer}/{slug}/" + CasePage.PATH)
class CaseController {
    private static final MediaType ZIP = MediaType.of("application/zip");

    private final CaseFiles files;
    private final Reports reports;
    private final Shells shells;
    private final Templates templates;

    CaseController(CaseFiles files, Reports reports, Shells shells, Templates templates) {
        this.files = files;
        this.reports = reports;
        this.shells = shells;
        this.templates = templates;
    }

    /// @param contents of the case file as the page showed it
    /// @param as where it lies in the journal
    @Introspected
    @Serdeable
    record FilingForm(@Nullable String contents, @Nullable String as) {
        String place() {
            return as == null ? "" : PlainText.clean(as);
        }
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<JteModel> show(HttpRequest<?> request, String place, String slug) {
        return HttpResponse.ok(page(shells.of(request), of(place, slug), "", FormErrors.none()));
    }

    /// Written to a file first, so that it is whole or not sent at all, and no more of it is in memory than a piece.
    @Get("/akter.zip")
    HttpResponse<StreamedFile> zip(HttpRequest<?> request, String place, String slug) throws IOException {
        var file = of(place, slug);
        var written = Files.createTempFile("samraad-sag", ".zip");
        try (var out = Files.newOutputStream(written)) {
            files.write(file, out);
            files.fetched(file, shells.of(request).viewer().actor());
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(written);
            throw failed;
        }
        return HttpResponse.ok(sent(written)).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sag-" + slug + ".zip\"");
    }

    private static StreamedFile sent(Path written) throws IOException {
        // Asked before it is opened: some systems take the name away at once.
        var length = Files.size(written);
        var madeAt = Files.getLastModifiedTime(written).toMillis();
        return new StreamedFile(Files.newInputStream(written, StandardOpenOption.DELETE_ON_CLOSE), ZIP, madeAt, length);
    }

    @Post("/arkivering")
    @Produces(MediaType.TEXT_HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(HttpRequest<?> request, String place, String slug, @Body FilingForm form) {
        var shell = shells.of(request);
        var file = of(place, slug);
        if (form.place().isEmpty()) return refused(shell, file, form, shell.t("case.as-missing"));
        if (PlainText.length(form.place()) > CaseFiles.LONGEST) return refused(shell, file, form,
                shell.t("case.as-long", CaseFiles.LONGEST));
        return switch (files.confirm(file.subject(), form.contents() == null ? "" : form.contents(), form.place(),
                shell.viewer().actor())) {
            case FILED -> HttpResponse.seeOther(URI.create(CasePage.address(file)));
            case CHANGED -> refused(shell, file, form, shell.t("case.changed-since"));
            case NOT_READY -> refused(shell, file, form, shell.t("case.not-ready"));
        };
    }

    private CaseFile of(String place, String slug) {
        return files.of(StaffAddress.subject(reports, place, slug));
    }

    private HttpResponse<JteModel> refused(Shell shell, CaseFile file, FilingForm form, String why) {
        return HttpResponse.<JteModel>unprocessableEntity().body(page(shell, file, form.place(),
                FormErrors.none().add("as", why)));
    }

    private JteModel page(Shell shell, CaseFile file, String as, FormErrors errors) {
        return templates.reportCaseFile(new CasePage(shell, file, files.today(), as, errors));
    }
}
