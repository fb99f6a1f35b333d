package dk.samraad.analysis.web;

import dk.samraad.analysis.Comments;
import dk.samraad.survey.Surveys;
import dk.samraad.templates.Templates;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import org.jspecify.annotations.Nullable;

/// What people wrote in their own words: the first of every question, or one question page by page.
@Controller("/medarbejder/spoergeskemaer/{slug}/fritekst")
@Produces(MediaType.TEXT_HTML)
class CommentsController {
    private final Comments comments;
    private final Surveys surveys;
    private final Shells shells;
    private final Templates templates;

    CommentsController(Comments comments, Surveys surveys, Shells shells, Templates templates) {
        this.comments = comments;
        this.surveys = surveys;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel show(HttpRequest<?> request, @PathVariable String slug, @QueryValue @Nullable String spoergsmaal,
            @QueryValue(defaultValue = "1") int side) {
        var shell = shells.of(request);
        var title = surveys.newestVersion(slug).definition().title().in(shell.language().code());
        var listings = spoergsmaal == null ? comments.of(slug, 1, shell.language())
                : comments.of(slug, spoergsmaal, side, shell.language()).stream().toList();
        return templates.analysisComments(new CommentsPage(shell, slug, title, listings, spoergsmaal != null));
    }
}
