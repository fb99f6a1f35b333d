package dk.samraad.report.web;

import dk.samraad.report.Citations;
import dk.samraad.survey.Surveys;
import dk.samraad.templates.Templates;
import dk.samraad.text.Language;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The quotes of the next summary: read and chosen.
@Controller("/medarbejder/spoergeskemaer/{slug}/rapporter/citater")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class CitationsController {
    private static final String FIELD = "citat-";
    private static final String BEFORE = "foer-";

    private final Citations citations;
    private final Surveys surveys;
    private final Shells shells;
    private final Templates templates;

    CitationsController(Citations citations, Surveys surveys, Shells shells, Templates templates) {
        this.citations = citations;
        this.surveys = surveys;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    HttpResponse<JteModel> show(HttpRequest<?> request, String slug, @Nullable @QueryValue Integer side,
            @Nullable @QueryValue String gemt) {
        var draft = surveys.draft(slug);
        var page = side == null ? 1 : Math.max(1, side);
        return HttpResponse.ok(templates.reportCitations(new CitationsPage(shells.of(request), draft,
                citations.listings(slug, page, Language.DA),
                citations.fingerprints(draft.survey()), page, gemt != null)));
    }

    @Post
    HttpResponse<?> choose(String slug, @Nullable @QueryValue Integer side, @Body Map<String, Object> form) {
        var page = side == null ? 1 : Math.max(1, side);
        citations.choose(slug, page, chosen(form, FIELD), chosen(form, BEFORE));
        return HttpResponse.seeOther(URI.create(StaffAddress.ofSurvey(slug) + "/citater?gemt=1&side=" + page));
    }

    private static Map<String, Set<String>> chosen(Map<String, Object> form, String field) {
        var chosen = new HashMap<String, Set<String>>();
        form.forEach((name, value) -> {
            if (name.startsWith(field)) chosen.put(name.substring(field.length()), new HashSet<>(values(value)));
        });
        return chosen;
    }

    /// One ticked box comes as a text, several as a list.
    private static List<String> values(Object value) {
        return value instanceof Iterable<?> several
                ? java.util.stream.StreamSupport.stream(several.spliterator(), false).map(String::valueOf).toList()
                        : List.of(String.valueOf(value));
    }
}
