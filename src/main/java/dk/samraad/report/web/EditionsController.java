package dk.samraad.report.web;

import dk.samraad.report.Reports;
import dk.samraad.survey.Surveys;
import dk.samraad.templates.Templates;
import dk.samraad.web.Language;
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

/// The editions of a survey's summary: lists them, asks for another.
@Controller("/medarbejder/spoergeskemaer/{slug}/rapporter")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class EditionsController {
    private final Reports reports;
    private final Surveys surveys;
    private final Shells shells;
    private final Templates templates;

    EditionsController(Reports reports, Surveys surveys, Shells shells, Templates templates) {
        this.reports = reports;
        this.surveys = surveys;
        this.shells = shells;
        this.templates = templates;
    }

    /// @param language BCP 47
    @Introspected
    @Serdeable
    record EditionForm(@Nullable String language) {}

    @Get
    HttpResponse<JteModel> index(HttpRequest<?> request, String slug) {
        var shell = shells.of(request);
        var survey = surveys.bySlug(slug);
        var title = surveys.newestVersion(slug).definition().title().in(shell.language().code());
        var lines = reports.of(survey).stream().map(edition -> new EditionLine(shell, slug, edition)).toList();
        return HttpResponse.ok(templates.reportEditions(new EditionsPage(shell, survey, title, lines)));
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, String slug, @Body EditionForm form) {
        var language = Language.of(form.language() == null ? "da" : form.language());
        var edition = reports.request(slug, language, shells.of(request).viewer());
        return HttpResponse.seeOther(URI.create(EditionLine.list(slug) + "/" + edition.id()));
    }
}
