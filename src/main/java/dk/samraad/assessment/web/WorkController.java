package dk.samraad.assessment.web;

import dk.samraad.assessment.Assessments;
import dk.samraad.assessment.Cut;
import dk.samraad.assessment.Cutting;
import dk.samraad.assessment.Segments;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.web.FormText;
import dk.samraad.web.FormErrors;
import dk.samraad.web.FormFields;
import dk.samraad.web.Shells;
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

/// A reply on the desk: read, made into segments as it stands, or left out with a reason.
@Controller(AssessmentAddresses.BELOW + "/svar/" + AssessmentAddresses.REFERENCE)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class WorkController {
    static final int LONGEST_REASON = 1_000;

    private final Hearings hearings;
    private final Assessments assessments;
    private final Segments segments;
    private final WorkPages pages;
    private final Shells shells;

    WorkController(Hearings hearings, Assessments assessments, Segments segments, WorkPages pages, Shells shells) {
        this.hearings = hearings;
        this.assessments = assessments;
        this.segments = segments;
        this.pages = pages;
        this.shells = shells;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, String slug, String reference) {
        var part = request.getParameters().get("del");
        var open = part != null && part.matches("[0-9]{1,18}") ? Long.parseLong(part) : 0;
        return HttpResponse.ok(pages.show(request, hearings.bySlug(slug), reference, open));
    }

    /// The whole reply as one segment, or one of each comment.
    @Post("/dele")
    HttpResponse<?> cut(HttpRequest<?> request, String slug, String reference, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var hearing = hearings.bySlug(slug);
        var how = FormText.of(fields, "_go").equals("comments") ? new Cut.ByComments() : new Cut.AsOne();
        return switch (segments.cut(hearing, reference, how, shells.of(request).viewer().actor())) {
            case Cutting.Made(var made) -> to(hearing, reference, made.getFirst().id());
            case Cutting.TextChanged changed -> refused(request, hearing, reference, "dele", shells.of(request)
                    .t("assessment.split.changed"), "");
            case Cutting.NotNow now -> refused(request, hearing, reference, "dele", shells.of(request).t("assessment.not-now"), "");
        };
    }

    @Post("/undtagelse")
    HttpResponse<?> leaveOut(HttpRequest<?> request, String slug, String reference, @Nullable @Body String body) {
        var because = FormText.lines(FormFields.of(request, body == null ? "" : body), "because");
        var hearing = hearings.bySlug(slug);
        var shell = shells.of(request);
        if (because.isEmpty()) return refused(request, hearing, reference, "because", shell.t("assessment.left-out.no-reason"), because);
        if (because.length() > LONGEST_REASON) return refused(request, hearing, reference, "because",
                shell.t("assessment.left-out.long", LONGEST_REASON), because);
        var hidden = assessments.hiddenIn(hearing, reference, because);
        if (!hidden.isEmpty()) return refused(request, hearing, reference, "because",
                shell.t("hearing.hidden-words", String.join(", ", hidden)), because);
        if (!assessments.leaveOut(hearing, reference, because, shell.viewer().actor())) {
            return refused(request, hearing, reference, "because", shell.t("assessment.left-out.refused"), because);
        }
        return HttpResponse.seeOther(URI.create(AssessmentAddresses.work(hearing, reference)));
    }

    @Post("/undtagelse/slut")
    HttpResponse<?> takeIn(HttpRequest<?> request, String slug, String reference, @Nullable @Body String body) {
        FormFields.of(request, body == null ? "" : body);
        var hearing = hearings.bySlug(slug);
        assessments.takeIn(hearing, reference, shells.of(request).viewer().actor());
        return HttpResponse.seeOther(URI.create(AssessmentAddresses.work(hearing, reference)));
    }

    private HttpResponse<?> refused(HttpRequest<?> request, Hearing hearing, String reference, String field,
            String message, String because) {
        return HttpResponse.unprocessableEntity().body(pages.show(request, hearing, reference, because, FormErrors.none()
                .add(field, message)));
    }

    static HttpResponse<?> to(Hearing hearing, String reference, long segment) {
        return HttpResponse.seeOther(URI.create(AssessmentAddresses.work(hearing, reference) + "?del=" + segment + "#del"));
    }
}
