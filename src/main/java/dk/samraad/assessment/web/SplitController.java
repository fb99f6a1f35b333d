package dk.samraad.assessment.web;

import dk.samraad.assessment.Assessments;
import dk.samraad.assessment.Cut;
import dk.samraad.assessment.Cutting;
import dk.samraad.assessment.Place;
import dk.samraad.assessment.Segment;
import dk.samraad.assessment.Segments;
import dk.samraad.assessment.Work;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A passage cut from a reply: sentences are ticked, or words are typed. The same page cuts one anew whose words have changed.
@Controller(AssessmentAddresses.BELOW + "/svar/" + AssessmentAddresses.REFERENCE + "/opdeling")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SplitController {
    private final Hearings hearings;
    private final Assessments assessments;
    private final Segments segments;
    private final Shells shells;
    private final Templates templates;

    SplitController(Hearings hearings, Assessments assessments, Segments segments, Shells shells, Templates templates) {
        this.hearings = hearings;
        this.assessments = assessments;
        this.segments = segments;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel ask(HttpRequest<?> request, String slug, String reference) {
        var hearing = hearings.bySlug(slug);
        var work = assessments.of(hearing, reference);
        return page(request, hearing, work, SplitForm.EMPTY, FormErrors.none(), anew(work, request.getParameters().get("del")));
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, String slug, String reference, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var hearing = hearings.bySlug(slug);
        var work = assessments.of(hearing, reference);
        var anew = anew(work, FormText.of(fields, "anew"));
        var shell = shells.of(request);
        var form = SplitForm.of(fields);
        return switch (form.choice(work)) {
            case SplitForm.Choice.Words(var cut) -> cut(request, hearing, work, form, cut, anew, (int) FormText.revision(fields));
            case SplitForm.Choice.Nothing nothing -> refused(request, hearing, work, form, "s", shell.t("assessment.split.nothing"), anew);
            case SplitForm.Choice.Apart apart -> refused(request, hearing, work, form, "s", shell.t("assessment.split.apart"), anew);
            case SplitForm.Choice.NotThere notThere -> refused(request, hearing, work, form, "words",
                    shell.t("assessment.split.not-there"), anew);
            case SplitForm.Choice.Ambiguous ambiguous -> refused(request, hearing, work, form, "words",
                    shell.t("assessment.split.ambiguous"), anew);
            case SplitForm.Choice.Changed changed -> refused(request, hearing, work, SplitForm.EMPTY, "s",
                    shell.t("assessment.split.changed"), anew);
        };
    }

    private HttpResponse<?> cut(HttpRequest<?> request, Hearing hearing, Work work, SplitForm form, Cut.Words words,
            Optional<Segment> anew, int revision) {
        var shell = shells.of(request);
        var cutting = anew.isPresent()
                ? segments.cutAnew(hearing, work.reference(), anew.get().id(), revision, words, shell.viewer().actor())
                : segments.cut(hearing, work.reference(), words, shell.viewer().actor());
        return switch (cutting) {
            case Cutting.Made(var made) -> WorkController.to(hearing, work.reference(), made.getFirst().id());
            case Cutting.TextChanged changed -> refused(request, hearing, work, SplitForm.EMPTY, "s", shell.t("assessment.split.changed"),
                    anew);
            case Cutting.NotNow now -> refused(request, hearing, work, form, "s", shell.t("assessment.not-now"), anew);
        };
    }

    private static Optional<Segment> anew(Work work, @Nullable String id) {
        if (id == null || !id.matches("[0-9]{1,18}")) return Optional.empty();
        var segment = work.segment(Long.parseLong(id)).orElseThrow(NotFound::new);
        if (!(segment.place() instanceof Place.Passage)) throw new NotFound();
        return Optional.of(segment);
    }

    private HttpResponse<?> refused(HttpRequest<?> request, Hearing hearing, Work work, SplitForm form, String field, String message,
            Optional<Segment> anew) {
        return HttpResponse.unprocessableEntity().body(page(request, hearing, work, form, FormErrors.none().add(field, message), anew));
    }

    private JteModel page(HttpRequest<?> request, Hearing hearing, Work work, SplitForm form, FormErrors errors, Optional<Segment> anew) {
        return templates.assessmentSplit(new SplitPage(shells.of(request), errors, hearing, work, form, anew));
    }
}
