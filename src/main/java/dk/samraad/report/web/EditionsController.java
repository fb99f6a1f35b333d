package dk.samraad.report.web;

import dk.samraad.hearing.Hearings;
import dk.samraad.report.ReportKind;
import dk.samraad.report.Reports;
import dk.samraad.report.Subject;
import dk.samraad.survey.Surveys;
import dk.samraad.templates.Templates;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Language;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The editions of reports about a survey or a hearing: lists them, asks for another.
@Controller("/medarbejder/{place:spoergeskemaer|hoeringer}/{slug}/rapporter")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class EditionsController {
    private final Reports reports;
    private final Surveys surveys;
    private final Hearings hearings;
    private final Shells shells;
    private final Templates templates;

    EditionsController(Reports reports, Surveys surveys, Hearings hearings, Shells shells, Templates templates) {
        this.reports = reports;
        this.surveys = surveys;
        this.hearings = hearings;
        this.shells = shells;
        this.templates = templates;
    }

    /// @param language BCP 47
    /// @param kind name of a [ReportKind]; of a survey there is one
    @Introspected
    @Serdeable
    record EditionForm(@Nullable String language, @Nullable String kind) {}

    @Get
    HttpResponse<JteModel> index(HttpRequest<?> request, String place, String slug) {
        return HttpResponse.ok(page(shells.of(request), StaffAddress.subject(reports, place, slug), FormErrors.none()));
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, String place, String slug, @Body EditionForm form) {
        var shell = shells.of(request);
        var subject = StaffAddress.subject(reports, place, slug);
        var kind = kind(subject, form.kind());
        if (kind.isEmpty()) {
            return HttpResponse.<JteModel>unprocessableEntity().body(page(shell, subject, FormErrors.none().add("kind", shell.t("report.editions.kind-missing"))));
        }
        var language = Language.of(form.language() == null ? "da" : form.language());
        var edition = reports.request(subject, kind.get(), language, shell.viewer());
        return HttpResponse.seeOther(URI.create(StaffAddress.list(subject) + "/" + edition.id()));
    }

    private static Optional<ReportKind> kind(Subject subject, @Nullable String asked) {
        var kinds = EditionsPage.kindsOf(subject.source());
        return kinds.size() == 1 ? Optional.of(kinds.getFirst()) : kinds.stream().filter(kind -> kind.name().equals(asked)).findFirst();
    }

    private JteModel page(Shell shell, Subject subject, FormErrors errors) {
        var title = switch (subject.source()) {
            case SURVEY -> surveys.newestVersion(subject.slug()).definition().title().in(shell.language().code());
            case HEARING -> hearings.bySlug(subject.slug()).title();
        };
        var lines = reports.of(subject).stream().map(edition -> new EditionLine(shell, StaffAddress.list(subject), edition)).toList();
        return templates.reportEditions(new EditionsPage(shell, subject, title, lines, errors));
    }
}
