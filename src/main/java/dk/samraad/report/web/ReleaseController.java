package dk.samraad.report.web;

import dk.samraad.report.Edition;
import dk.samraad.report.Headlines;
import dk.samraad.report.Release;
import dk.samraad.report.Reports;
import dk.samraad.report.Subject;
import dk.samraad.templates.Templates;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The release of an edition: asked for, confirmed, made.
@Controller("/medarbejder/{place:spoergeskemaer|hoeringer}/{slug}/rapporter/{id:[0-9]+}/frigivelse")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ReleaseController {
    private final Reports reports;
    private final Headlines headlines;
    private final Shells shells;
    private final Templates templates;

    ReleaseController(Reports reports, Headlines headlines, Shells shells, Templates templates) {
        this.reports = reports;
        this.headlines = headlines;
        this.shells = shells;
        this.templates = templates;
    }

    /// @param revision of the preview that was looked at
    /// @param read ticked: it has been read
    /// @param interim ticked: it is to be released though people can still answer
    @Introspected
    @Serdeable
    record ReleaseForm(long revision, @Nullable String read, @Nullable String interim) {}

    @Get
    HttpResponse<JteModel> ask(HttpRequest<?> request, String place, String slug, long id) {
        var subject = StaffAddress.subject(reports, place, slug);
        return HttpResponse.ok(page(shells.of(request), subject, reports.edition(subject, id), null, FormErrors.none()));
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, String place, String slug, long id, @Body ReleaseForm form) {
        var shell = shells.of(request);
        var subject = StaffAddress.subject(reports, place, slug);
        var edition = reports.edition(subject, id);
        var errors = FormErrors.none();
        if (form.read() == null) errors.add("read", shell.t("report.release.read-missing"));
        if (edition.interim() && form.interim() == null) errors.add("interim", shell.t("report.release.interim-missing"));
        if (!errors.isEmpty()) return refused(shell, subject, edition, form, errors);
        return switch (reports.release(subject, id, form.revision(), shell.viewer().actor())) {
            case Release.Released released -> HttpResponse.seeOther(URI.create(StaffAddress.list(subject) + "/" + id));
            case Release.Refused(var reason, var about) -> refused(shell, subject, edition, form,
                    FormErrors.none().add("read", said(shell, reason, about)));
        };
    }

    private static String said(Shell shell, Release.Hindrance reason, List<String> about) {
        return about.isEmpty() ? shell.name(reason) : shell.name(reason) + " " + String.join(", ", about);
    }

    private HttpResponse<JteModel> refused(Shell shell, Subject subject, Edition edition, ReleaseForm form, FormErrors errors) {
        return HttpResponse.<JteModel>unprocessableEntity().body(page(shell, subject, edition, form, errors));
    }

    private JteModel page(Shell shell, Subject subject, Edition edition, @Nullable ReleaseForm form, FormErrors errors) {
        return templates.reportRelease(new ReleasePage(shell, new EditionLine(shell, StaffAddress.list(subject), edition),
                HeadlineNotes.of(headlines, edition),
                form != null && form.read() != null, form != null && form.interim() != null, errors));
    }
}
