package dk.samraad.report.web;

import dk.samraad.report.Reports;
import dk.samraad.report.Subject;
import dk.samraad.templates.Templates;
import dk.samraad.text.PlainText;
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
import org.jspecify.annotations.Nullable;

/// The retraction of a released edition, with a reason the public is told.
@Controller("/medarbejder/{place:spoergeskemaer|hoeringer}/{slug}/rapporter/{id:[0-9]+}/tilbagetraekning")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class RetractionController {
    private static final int LONGEST_REASON = 500;

    private final Reports reports;
    private final Shells shells;
    private final Templates templates;

    RetractionController(Reports reports, Shells shells, Templates templates) {
        this.reports = reports;
        this.shells = shells;
        this.templates = templates;
    }

    @Introspected
    @Serdeable
    record RetractionForm(@Nullable String reason) {
        String typed() {
            return reason == null ? "" : PlainText.clean(reason);
        }
    }

    @Get
    HttpResponse<JteModel> ask(HttpRequest<?> request, String place, String slug, long id) {
        return HttpResponse.ok(page(shells.of(request), StaffAddress.subject(reports, place, slug), id, FormErrors.none(), ""));
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, String place, String slug, long id, @Body RetractionForm form) {
        var shell = shells.of(request);
        var subject = StaffAddress.subject(reports, place, slug);
        var errors = FormErrors.none();
        if (form.typed().isEmpty()) errors.add("reason", shell.t("report.retraction.reason-missing"));
        if (PlainText.length(form.typed()) > LONGEST_REASON) errors.add("reason",
                shell.t("report.retraction.reason-long", LONGEST_REASON));
        var hidden = reports.hiddenWords(subject).foundIn(form.typed());
        if (!hidden.isEmpty()) errors.add("reason", shell.t("report.retraction.hidden", String.join(", ", hidden)));
        if (!errors.isEmpty()) return HttpResponse.<JteModel>unprocessableEntity().body(page(shell, subject, id, errors, form.typed()));
        reports.retract(subject, id, form.typed(), shell.viewer().actor());
        return HttpResponse.seeOther(URI.create(StaffAddress.list(subject) + "/" + id));
    }

    private JteModel page(Shell shell, Subject subject, long id, FormErrors errors, String reason) {
        return templates.reportRetraction(new RetractionPage(shell, new EditionLine(shell, StaffAddress.list(subject),
                reports.edition(subject, id)), errors, reason));
    }
}
