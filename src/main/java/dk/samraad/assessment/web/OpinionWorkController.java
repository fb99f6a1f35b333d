package dk.samraad.assessment.web;

import dk.samraad.assessment.Assessments;
import dk.samraad.assessment.Cut;
import dk.samraad.assessment.Segment;
import dk.samraad.assessment.SegmentState;
import dk.samraad.assessment.Segments;
import dk.samraad.assessment.Writing;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.web.FormText;
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

/// An opinion of a council on the desk: verbatim, and assessed as a whole or paragraph by paragraph.
@Controller(AssessmentAddresses.BELOW + "/udtalelser/{opinion" + AssessmentAddresses.NUMBER)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class OpinionWorkController {
    private static final String PART = "/dele/{segment" + AssessmentAddresses.NUMBER;

    private final Hearings hearings;
    private final Assessments assessments;
    private final Segments segments;
    private final Judging judging;
    private final WorkPages pages;
    private final Shells shells;

    OpinionWorkController(Hearings hearings, Assessments assessments, Segments segments, Judging judging, WorkPages pages, Shells shells) {
        this.hearings = hearings;
        this.assessments = assessments;
        this.segments = segments;
        this.judging = judging;
        this.pages = pages;
        this.shells = shells;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, String slug, long opinion) {
        var part = request.getParameters().get("del");
        var open = part != null && part.matches("[0-9]{1,18}") ? Long.parseLong(part) : 0;
        return HttpResponse.ok(pages.opinion(request, hearings.bySlug(slug), opinion, open, FormErrors.none()));
    }

    @Post("/begyndelse")
    HttpResponse<?> begin(HttpRequest<?> request, String slug, long opinion, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var hearing = hearings.bySlug(slug);
        var cut = FormText.of(fields, "_go").equals("comments") ? new Cut.ByComments() : new Cut.AsOne();
        return segments.beginOpinion(hearing, opinion, cut, shells.of(request).viewer().actor()) ? back(hearing, opinion, 0)
                : notNow(request, hearing, opinion);
    }

    /// One more, about another paragraph.
    @Post("/dele")
    HttpResponse<?> add(HttpRequest<?> request, String slug, long opinion, @Nullable @Body String body) {
        FormFields.of(request, body == null ? "" : body);
        var hearing = hearings.bySlug(slug);
        return segments.addToOpinion(hearing, opinion, shells.of(request).viewer().actor()).<HttpResponse<?>>map(made ->
                back(hearing, opinion, made.id()))
                .orElseGet(() -> notNow(request, hearing, opinion));
    }

    @Post(PART)
    HttpResponse<?> update(HttpRequest<?> request, String slug, long opinion, long segment, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var hearing = hearings.bySlug(slug);
        return judging.update(request, hearing, fields, new OpinionDesk(request, hearing, opinion, segment));
    }

    private class OpinionDesk implements Judging.Desk {
        private final HttpRequest<?> request;
        private final Hearing hearing;
        private final long opinion;
        private final long segment;

        OpinionDesk(HttpRequest<?> request, Hearing hearing, long opinion, long segment) {
            this.request = request;
            this.hearing = hearing;
            this.opinion = opinion;
            this.segment = segment;
        }

        @Override
        public Writing write(SegmentForm form, SegmentState to) {
            return segments.writeOpinion(hearing, opinion, segment, form.revision(), form.judgement(), to, form.assignedTo(),
                    form.havingSeenOther(), shells.of(request).viewer().actor());
        }

        @Override
        public JteModel refused(SegmentForm form, FormErrors errors) {
            return pages.refused(request, hearing, opinion, segment, form, errors);
        }

        @Override
        public JteModel overtaken(SegmentForm form, Segment now) {
            return pages.overtaken(request, hearing, opinion, form, now);
        }

        @Override
        public String next(Segment written, String go) {
            var here = written.state() == SegmentState.READY ? assessments.ofOpinion(hearing, opinion).unfinished().map(Segment::id)
                    .orElse(segment) : Long.valueOf(segment);
            return AssessmentAddresses.opinion(hearing, opinion) + "?del=" + here + Judging.Desk.below(go);
        }
    }

    @Post(PART + "/genaabning")
    HttpResponse<?> reopen(HttpRequest<?> request, String slug, long opinion, long segment, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var hearing = hearings.bySlug(slug);
        return switch (segments.reopenOpinion(hearing, opinion, segment, (int) FormText.revision(fields),
                shells.of(request).viewer().actor())) {
            case Writing.Written written -> back(hearing, opinion, segment);
            case Writing.Refused refused -> notNow(request, hearing, opinion);
            case Writing.Overtaken overtaken -> notNow(request, hearing, opinion);
            case Writing.NotNow notNow -> notNow(request, hearing, opinion);
        };
    }

    @Get(PART + "/sletning")
    HttpResponse<?> ask(HttpRequest<?> request, String slug, long opinion, long segment) {
        return HttpResponse.ok(pages.removal(request, hearings.bySlug(slug), opinion, segment));
    }

    @Post(PART + "/sletning")
    HttpResponse<?> remove(HttpRequest<?> request, String slug, long opinion, long segment, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var hearing = hearings.bySlug(slug);
        var removed = segments.removeOfOpinion(hearing, opinion, segment, (int) FormText.revision(fields),
                shells.of(request).viewer().actor());
        return removed ? back(hearing, opinion, 0) : notNow(request, hearing, opinion);
    }

    private HttpResponse<?> notNow(HttpRequest<?> request, Hearing hearing, long opinion) {
        return HttpResponse.unprocessableEntity().body(pages.opinion(request, hearing, opinion, 0, FormErrors.none()
                .add("dele", shells.of(request).t("assessment.not-now"))));
    }

    private static HttpResponse<?> back(Hearing hearing, long opinion, long segment) {
        return HttpResponse.seeOther(URI.create(AssessmentAddresses.opinion(hearing, opinion) + (segment == 0 ? "" : "?del=" + segment)
                + "#del"));
    }
}
