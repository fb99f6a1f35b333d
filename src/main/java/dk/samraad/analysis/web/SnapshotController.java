package dk.samraad.analysis.web;

import dk.samraad.analysis.Results;
import dk.samraad.survey.Surveys;
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
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Has results taken up as of now, by a job.
@Controller("/medarbejder/spoergeskemaer/{slug}/opgoerelser")
class SnapshotController {
    private final Results results;
    private final ResultsController pages;
    private final Surveys surveys;
    private final Shells shells;
    private final Templates templates;

    SnapshotController(Results results, ResultsController pages, Surveys surveys, Shells shells, Templates templates) {
        this.results = results;
        this.pages = pages;
        this.surveys = surveys;
        this.shells = shells;
        this.templates = templates;
    }

    /// @param tidligt ticked: results are wanted though the survey is open
    @Introspected
    @Serdeable
    record TakeUpForm(@Nullable String tidligt) {}

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<JteModel> create(HttpRequest<?> request, @PathVariable String slug, @Body @Nullable TakeUpForm form) {
        var shell = shells.of(request);
        if (results.isEarly(surveys.bySlug(slug)) && (form == null || form.tidligt() == null)) return refused(shell, slug, "tidligt",
                shell.t("analysis.early.missing"));
        var refused = results.ask(slug, shell.viewer().actor());
        if (refused.isEmpty()) return HttpResponse.seeOther(URI.create("/medarbejder/spoergeskemaer/" + slug + "/resultater"));
        var more = refused.get().respondents() - refused.get().counted();
        return refused(shell, slug, "take-up", shell.t("analysis.take-up.refused", more, Results.BATCH));
    }

    private HttpResponse<JteModel> refused(Shell shell, String slug, String field, String why) {
        return HttpResponse.<JteModel>unprocessableEntity()
                .body(templates.analysisResults(pages.page(shell, slug, null, FormErrors.none().add(field, why))));
    }
}
