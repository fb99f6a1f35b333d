package dk.samraad.assessment.web;

import dk.samraad.assessment.PointFault;
import dk.samraad.assessment.Points;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.web.FormText;
import dk.samraad.templates.Templates;
import dk.samraad.web.FormErrors;
import dk.samraad.web.FormFields;
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
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The points of a hearing: what is in each, named otherwise, taken away.
@Controller(AssessmentAddresses.BELOW + "/punkter")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PointsController {
    private static final String ONE = "/{point" + AssessmentAddresses.NUMBER;

    private final Hearings hearings;
    private final Points points;
    private final Shells shells;
    private final Templates templates;

    PointsController(Hearings hearings, Points points, Shells shells, Templates templates) {
        this.hearings = hearings;
        this.points = points;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel index(HttpRequest<?> request, String slug) {
        return page(request, hearings.bySlug(slug), 0, "", FormErrors.none());
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, String slug, @Nullable @Body String body) {
        var title = FormText.of(FormFields.of(request, body == null ? "" : body), "newPoint");
        var hearing = hearings.bySlug(slug);
        var faults = points.faultsOf(hearing, title);
        if (!faults.isEmpty()) return refused(request, hearing, 0, title, "newPoint", faults);
        points.titled(hearing, title, shells.of(request).viewer().actor());
        return back(hearing);
    }

    @Post(ONE)
    HttpResponse<?> update(HttpRequest<?> request, String slug, long point, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var hearing = hearings.bySlug(slug);
        var title = FormText.of(fields, "title");
        var faults = points.rename(hearing, point, (int) FormText.revision(fields), title, shells.of(request).viewer().actor());
        return faults.isEmpty() ? back(hearing) : refused(request, hearing, point, title, "title-" + point, faults);
    }

    @Post(ONE + "/sletning")
    HttpResponse<?> destroy(HttpRequest<?> request, String slug, long point, @Nullable @Body String body) {
        FormFields.of(request, body == null ? "" : body);
        var hearing = hearings.bySlug(slug);
        points.remove(hearing, point, shells.of(request).viewer().actor());
        return back(hearing);
    }

    private HttpResponse<?> refused(HttpRequest<?> request, Hearing hearing, long point, String typed, String field,
            Set<PointFault> faults) {
        var shell = shells.of(request);
        var errors = FormErrors.none();
        faults.forEach(fault -> errors.add(field, shell.name(fault)));
        return HttpResponse.unprocessableEntity().body(page(request, hearing, point, typed, errors));
    }

    private JteModel page(HttpRequest<?> request, Hearing hearing, long typedAt, String typed, FormErrors errors) {
        return templates.assessmentPoints(new PointsPage(shells.of(request), errors, hearing, points.counted(hearing), typedAt, typed));
    }

    private static HttpResponse<?> back(Hearing hearing) {
        return HttpResponse.seeOther(URI.create(AssessmentAddresses.points(hearing)));
    }
}
