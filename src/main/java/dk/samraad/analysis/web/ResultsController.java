package dk.samraad.analysis.web;

import dk.samraad.analysis.Results;
import dk.samraad.analysis.SafeTableFile;
import dk.samraad.analysis.SurveyResults;
import dk.samraad.document.Documents;
import dk.samraad.platform.error.NotFound;
import dk.samraad.policy.Policies;
import dk.samraad.policy.Theme;
import dk.samraad.response.Turnouts;
import dk.samraad.survey.Surveys;
import dk.samraad.templates.Templates;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a survey is going and what was answered.
@Controller("/medarbejder/spoergeskemaer/{slug}")
class ResultsController {
    private final Results results;
    private final Turnouts turnouts;
    private final Surveys surveys;
    private final Policies policies;
    private final Documents documents;
    private final Shells shells;
    private final Templates templates;

    ResultsController(Results results, Turnouts turnouts, Surveys surveys, Policies policies,
            Documents documents, Shells shells, Templates templates) {
        this.results = results;
        this.turnouts = turnouts;
        this.surveys = surveys;
        this.policies = policies;
        this.documents = documents;
        this.shells = shells;
        this.templates = templates;
    }

    @Get("/resultater")
    @Produces(MediaType.TEXT_HTML)
    JteModel show(HttpRequest<?> request, @PathVariable String slug, @QueryValue @Nullable String visning) {
        return templates.analysisResults(page(shells.of(request), slug, visning, FormErrors.none()));
    }

    ResultsPage page(Shell shell, String slug, @Nullable String view, FormErrors errors) {
        var survey = surveys.bySlug(slug);
        var definition = surveys.newestVersion(slug).definition();
        var chosen = ViewChoice.read(view);
        var turnout = turnouts.of(survey.id());
        var underway = results.underway(slug);
        var found = results.of(slug, chosen, shell.language());
        var titles = policies.themesOf(survey.policy()).stream().collect(Collectors.toMap(Theme::code, Theme::title, (a, b) -> a));
        var drawn = new ResultsBlocks(shell, definition, titles, found.map(SurveyResults::reached).orElse(Map.of()));
        return new ResultsPage(shell, slug, definition.title().in(shell.language().code()), survey.example(),
                definition.pages().getFirst().code(), turnout, underway, results.isEarly(survey), found,
                documents.html(drawn.turnout(turnout)).body(), found.map(r -> documents.html(drawn.results(r)).body()),
                found.map(r -> ViewChoice.choices(r, chosen, shell)).orElseGet(java.util.List::of), ViewChoice.write(chosen), errors);
    }

    @Get("/resultater.csv")
    HttpResponse<byte[]> csv(HttpRequest<?> request, @PathVariable String slug, @QueryValue @Nullable String visning) {
        var language = shells.of(request).language();
        return file(SafeTableFile.csv(tables(request, slug, visning).tables(), language), "text/csv; charset=utf-8", slug + ".csv");
    }

    @Get("/resultater.json")
    HttpResponse<byte[]> json(HttpRequest<?> request, @PathVariable String slug, @QueryValue @Nullable String visning) {
        return file(SafeTableFile.json(tables(request, slug, visning).tables()), "application/json", slug + ".json");
    }

    private SurveyResults tables(HttpRequest<?> request, String slug, @Nullable String view) {
        return results.of(slug, ViewChoice.read(view), shells.of(request).language()).orElseThrow(NotFound::new);
    }

    private static HttpResponse<byte[]> file(byte[] bytes, String type, String name) {
        return HttpResponse.ok(bytes).header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
}
