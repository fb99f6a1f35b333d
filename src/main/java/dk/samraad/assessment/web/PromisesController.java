package dk.samraad.assessment.web;

import dk.samraad.assessment.Promises;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.web.FormText;
import dk.samraad.platform.error.NotFound;
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
import org.jspecify.annotations.Nullable;

/// What assessments say will be changed, and whether the text does; where it does not, why.
@Controller(AssessmentAddresses.BELOW + "/aendringer")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PromisesController {
    private final Hearings hearings;
    private final Promises promises;
    private final Shells shells;
    private final Templates templates;

    PromisesController(Hearings hearings, Promises promises, Shells shells, Templates templates) {
        this.hearings = hearings;
        this.promises = promises;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel index(HttpRequest<?> request, String slug) {
        return page(request, hearings.bySlug(slug), "", "", FormErrors.none());
    }

    @Post("/{promised:p-[0-9-]+}")
    HttpResponse<?> update(HttpRequest<?> request, String slug, String promised, @Nullable @Body String body) {
        var hearing = hearings.bySlug(slug);
        var because = FormText.lines(FormFields.of(request, body == null ? "" : body), "because");
        var shell = shells.of(request);
        if (promises.of(hearing).stream().noneMatch(promise -> promise.code().equals(promised))) throw new NotFound();
        if (because.length() > Promises.LONGEST_REASON) return refused(request, hearing, promised, because,
                shell.t("assessment.left-out.long", Promises.LONGEST_REASON));
        var hidden = promises.hiddenIn(hearing, because);
        if (!hidden.isEmpty()) return refused(request, hearing, promised, because,
                shell.t("hearing.hidden-words", String.join(", ", hidden)));
        if (!promises.explain(hearing, promised, because, shell.viewer().actor())) return refused(request, hearing, promised, because,
                shell.t("assessment.not-now"));
        return HttpResponse.seeOther(URI.create(AssessmentAddresses.promises(hearing)));
    }

    private HttpResponse<?> refused(HttpRequest<?> request, Hearing hearing, String code, String typed, String message) {
        return HttpResponse.unprocessableEntity().body(page(request, hearing, code, typed, FormErrors.none()
                .add("because-" + code, message)));
    }

    private JteModel page(HttpRequest<?> request, Hearing hearing, String typedAt, String typed, FormErrors errors) {
        return templates.assessmentPromises(new PromisesPage(shells.of(request), errors, hearing, promises.of(hearing), typedAt, typed));
    }
}
