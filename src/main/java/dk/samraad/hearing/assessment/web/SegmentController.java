package dk.samraad.hearing.assessment.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.assessment.Boilerplates;
import dk.samraad.hearing.assessment.JudgementFault;
import dk.samraad.hearing.assessment.Segment;
import dk.samraad.hearing.assessment.SegmentState;
import dk.samraad.hearing.assessment.Segments;
import dk.samraad.hearing.assessment.Writing;
import dk.samraad.hearing.web.FormText;
import dk.samraad.platform.error.NotFound;
import dk.samraad.web.Colleagues;
import dk.samraad.web.FormErrors;
import dk.samraad.web.FormFields;
import dk.samraad.web.Shells;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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

/// A segment: written about, approved, opened again, taken away.
@Controller(AssessmentAddresses.BELOW + "/svar/" + AssessmentAddresses.REFERENCE + "/dele/{segment" + AssessmentAddresses.NUMBER)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SegmentController {
    private final Hearings hearings;
    private final Segments segments;
    private final Boilerplates boilerplates;
    private final Colleagues colleagues;
    private final WorkPages pages;
    private final Shells shells;

    SegmentController(Hearings hearings, Segments segments, Boilerplates boilerplates, Colleagues colleagues, WorkPages pages, Shells shells) {
        this.hearings = hearings;
        this.segments = segments;
        this.boilerplates = boilerplates;
        this.colleagues = colleagues;
        this.pages = pages;
        this.shells = shells;
    }

    @Post
    HttpResponse<?> update(HttpRequest<?> request, String slug, String reference, long segment, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var hearing = hearings.bySlug(slug);
        var go = FormText.of(fields, "_go");
        var form = go.equals("insert") ? SegmentForm.of(fields).with(boilerplate(fields)) : SegmentForm.of(fields);
        var errors = FormErrors.none();
        if (!form.assignedTo().isEmpty() && !form.assignedTo().equals(form.wasAssignedTo()) && !colleagues.names().contains(form.assignedTo())) {
            errors.add("assignedTo", shells.of(request).t("assessment.tasks.nobody"));
            return refused(request, hearing, reference, segment, form, errors);
        }
        var to = target(go, form.state());
        return switch (segments.write(hearing, reference, segment, form.revision(), form.judgement(), to, form.assignedTo(), form.havingSeenOther(), shells.of(request).viewer())) {
            case Writing.Written(var written) -> written(request, hearing, reference, written, go);
            case Writing.Refused(var faults) -> refused(request, hearing, reference, segment, form, errors(request, errors, faults));
            case Writing.Overtaken(var now) -> HttpResponse.status(HttpStatus.CONFLICT).body(pages.overtaken(request, hearing, reference, segment, form, now));
            case Writing.NotNow now -> refused(request, hearing, reference, segment, form, errors.add("resume", shells.of(request).t("assessment.not-now")));
        };
    }

    /// Saving leaves a segment where it is, but for the first time; the other buttons move it.
    private static SegmentState target(String go, SegmentState from) {
        return switch (go) {
            case "ready" -> SegmentState.READY;
            case "approve" -> SegmentState.APPROVED;
            case "back" -> SegmentState.IN_PROGRESS;
            default -> from == SegmentState.NEW ? SegmentState.IN_PROGRESS : from;
        };
    }

    private String boilerplate(FormFields fields) {
        var id = FormText.of(fields, "boilerplate");
        return id.matches("[0-9]{1,18}") ? boilerplates.find(Long.parseLong(id)).map(b -> b.text()).orElse("") : "";
    }

    /// On to the next one when this is done; else back to where one was.
    private HttpResponse<?> written(HttpRequest<?> request, Hearing hearing, String reference, Segment written, String go) {
        if (!written.state().isComplete()) return to(hearing, reference, written.id(), go.equals("insert") ? "#assessment" : "#del");
        var next = pages.unfinished(hearing, reference);
        return to(hearing, reference, next.map(Segment::id).orElse(written.id()), "#del");
    }

    @Post("/genaabning")
    HttpResponse<?> reopen(HttpRequest<?> request, String slug, String reference, long segment, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var hearing = hearings.bySlug(slug);
        return switch (segments.reopen(hearing, reference, segment, (int) FormText.revision(fields), shells.of(request).viewer())) {
            case Writing.Written(var opened) -> to(hearing, reference, segment, "#del");
            default -> HttpResponse.unprocessableEntity().body(pages.show(request, hearing, reference, "", FormErrors.none().add("dele", shells.of(request).t("assessment.not-now"))));
        };
    }

    @Get("/sletning")
    HttpResponse<?> ask(HttpRequest<?> request, String slug, String reference, long segment) {
        return HttpResponse.ok(pages.removal(request, hearings.bySlug(slug), reference, segment));
    }

    @Post("/sletning")
    HttpResponse<?> remove(HttpRequest<?> request, String slug, String reference, long segment, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var hearing = hearings.bySlug(slug);
        if (!segments.remove(hearing, reference, segment, (int) FormText.revision(fields), shells.of(request).viewer())) {
            return HttpResponse.unprocessableEntity().body(pages.show(request, hearing, reference, "", FormErrors.none().add("dele", shells.of(request).t("assessment.not-now"))));
        }
        return HttpResponse.seeOther(URI.create(AssessmentAddresses.work(hearing, reference)));
    }

    private HttpResponse<?> refused(HttpRequest<?> request, Hearing hearing, String reference, long id, SegmentForm form, FormErrors errors) {
        return HttpResponse.unprocessableEntity().body(pages.refused(request, hearing, reference, id, form, errors));
    }

    private FormErrors errors(HttpRequest<?> request, FormErrors errors, Set<JudgementFault> faults) {
        var shell = shells.of(request);
        faults.forEach(fault -> errors.add(SegmentForm.fieldOf(fault), shell.name(fault)));
        return errors;
    }

    private static HttpResponse<?> to(Hearing hearing, String reference, long id, String below) {
        if (id == 0) throw new NotFound();
        return HttpResponse.seeOther(URI.create(AssessmentAddresses.work(hearing, reference) + "?del=" + id + below));
    }
}
