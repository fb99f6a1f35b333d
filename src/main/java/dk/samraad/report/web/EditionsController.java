package dk.samraad.report.web;

import dk.samraad.analysis.Results;
import dk.samraad.hearing.Hearings;
import dk.samraad.report.ReportKind;
import dk.samraad.report.ReportKind.Source;
import dk.samraad.report.Reports;
import dk.samraad.report.Subject;
import dk.samraad.survey.Surveys;
import dk.samraad.templates.Templates;
import dk.samraad.text.Language;
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
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The editions of reports about a survey or a hearing: lists them, asks for another.
@Controller("/medarbejder/{place:spoergeskemaer|hoeringer}/{slug}/rapporter")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class EditionsController {
    private final Reports reports;
    private final Surveys surveys;
    private final Hearings hearings;
    private final Results results;
    private final Shells shells;
    private final Templates templates;

    EditionsController(Reports reports, Surveys surveys, Hearings hearings, Results results, Shells shells, Templates templates) {
        this.reports = reports;
        this.surveys = surveys;
        this.hearings = hearings;
        this.results = results;
        this.shells = shells;
        this.templates = templates;
    }

    /// @param language BCP 47
    /// @param kind name of a [ReportKind]; of a survey there is one
    /// @param takeUp ticked: results that nobody has taken up yet are taken up with it
    @Introspected
    @Serdeable
    record EditionForm(@Nullable String language, @Nullable String kind, @Nullable String takeUp) {}

    @Get
    HttpResponse<JteModel> index(HttpRequest<?> request, String place, String slug) {
        return HttpResponse.ok(page(shells.of(request), asked(place, slug), FormErrors.none()));
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, String place, String slug, @Body EditionForm form) {
        var shell = shells.of(request);
        var asked = asked(place, slug);
        var subject = asked.subject();
        var kind = kind(subject, form.kind());
        if (kind.isEmpty()) {
            return refused(shell, asked, "kind", shell.t("report.editions.kind-missing"));
        }
        if (asked.first().asks() && form.takeUp() == null) return refused(shell, asked, "takeUp", shell.t("report.first.missing"));
        var language = Language.of(form.language() == null ? "da" : form.language());
        var edition = reports.request(subject, kind.get(), language, form.takeUp() != null, shell.viewer().actor());
        return HttpResponse.seeOther(URI.create(StaffAddress.list(subject) + "/" + edition.id()));
    }

    private static Optional<ReportKind> kind(Subject subject, @Nullable String asked) {
        var kinds = EditionsPage.kindsOf(subject.source());
        return kinds.size() == 1 ? Optional.of(kinds.getFirst()) : kinds.stream().filter(kind -> kind.name().equals(asked)).findFirst();
    }

    private HttpResponse<JteModel> refused(Shell shell, Asked asked, String field, String why) {
        return HttpResponse.<JteModel>unprocessableEntity().body(page(shell, asked, FormErrors.none().add(field, why)));
    }

    /// What reports are asked for.
    ///
    /// @param title of the survey or hearing, in the language of the page
    private record Asked(Subject subject, Function<Shell, String> title, FirstTakeUp first) {}

    private Asked asked(String place, String slug) {
        if (StaffAddress.isOfHearing(place)) {
            var hearing = hearings.bySlug(slug);
            return new Asked(new Subject(Source.HEARING, hearing.id(), slug), shell -> hearing.title(), FirstTakeUp.NONE);
        }
        var newest = surveys.newest(slug);
        return new Asked(new Subject(Source.SURVEY, newest.survey().id(), slug), shell ->
                newest.version().definition().title().in(shell.language().code()),
                FirstTakeUp.of(results.standing(newest.survey())));
    }

    private JteModel page(Shell shell, Asked asked, FormErrors errors) {
        var list = StaffAddress.list(asked.subject());
        var lines = reports.of(asked.subject()).stream().map(edition -> new EditionLine(shell, list, edition)).toList();
        return templates.reportEditions(new EditionsPage(shell, asked.subject(), asked.title().apply(shell), lines, asked.first(), errors));
    }
}
