package dk.samraad.assessment.web;

import dk.samraad.assessment.Assessments;
import dk.samraad.assessment.Handling;
import dk.samraad.assessment.Promises;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The replies behind each number of the table on the first page of the hvidbog.
@Controller(AssessmentAddresses.BELOW + "/svar")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class HandledController {
    private final Hearings hearings;
    private final Assessments assessments;
    private final Shells shells;
    private final Templates templates;

    HandledController(Hearings hearings, Assessments assessments, Shells shells, Templates templates) {
        this.hearings = hearings;
        this.assessments = assessments;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel index(HttpRequest<?> request, String slug) {
        var hearing = hearings.bySlug(slug);
        return page(request, hearing, assessments.unassessedBecause(hearing), FormErrors.none());
    }

    /// Why the hvidbog is made before all is assessed.
    @Post("/grund")
    HttpResponse<?> update(HttpRequest<?> request, String slug, @Nullable @Body String body) {
        var hearing = hearings.bySlug(slug);
        var because = FormText.lines(FormFields.of(request, body == null ? "" : body), "because");
        var shell = shells.of(request);
        var errors = FormErrors.none();
        if (because.length() > Promises.LONGEST_REASON) errors.add("because", shell.t("assessment.left-out.long", Promises.LONGEST_REASON));
        var hidden = assessments.hiddenIn(hearing, because);
        if (!hidden.isEmpty()) errors.add("because", shell.t("hearing.hidden-words", String.join(", ", hidden)));
        if (!errors.isEmpty()) return HttpResponse.unprocessableEntity().body(page(request, hearing, because, errors));
        assessments.explainUnassessed(hearing, because, shell.viewer().actor());
        return HttpResponse.seeOther(URI.create(AssessmentAddresses.list(hearing) + "/svar"));
    }

    private JteModel page(HttpRequest<?> request, Hearing hearing, String because, FormErrors errors) {
        var query = request.getParameters();
        Optional<Handling> which = Optional.ofNullable(query.get("er"))
                .flatMap(name -> Stream.of(Handling.values()).filter(h -> h.name().equals(name)).findFirst());
        return templates.assessmentHandled(new HandledPage(shells.of(request), errors, hearing, assessments.handled(hearing), which,
                query.contains("offentlige"), because));
    }
}
