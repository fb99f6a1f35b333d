package dk.samraad.hearing.assessment.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.assessment.Assessments;
import dk.samraad.hearing.assessment.Segment;
import dk.samraad.hearing.assessment.SegmentState;
import dk.samraad.hearing.assessment.Segments;
import dk.samraad.hearing.assessment.Writing;
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

/// An opinion of a council on the desk: verbatim, and assessed as a whole.
@Controller(AssessmentAddresses.BELOW + "/udtalelser/{opinion" + AssessmentAddresses.NUMBER)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class OpinionWorkController {
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
        return HttpResponse.ok(pages.opinion(request, hearings.bySlug(slug), opinion, FormErrors.none()));
    }

    @Post("/begyndelse")
    HttpResponse<?> begin(HttpRequest<?> request, String slug, long opinion, @Nullable @Body String body) {
        FormFields.of(request, body == null ? "" : body);
        var hearing = hearings.bySlug(slug);
        assessments.ofOpinion(hearing, opinion);
        return segments.beginOpinion(hearing, opinion, shells.of(request).viewer()) ? back(hearing, opinion) : notNow(request, hearing, opinion);
    }

    @Post
    HttpResponse<?> update(HttpRequest<?> request, String slug, long opinion, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        return judging.update(request, fields, new OpinionDesk(request, hearings.bySlug(slug), opinion));
    }

    private class OpinionDesk implements Judging.Desk {
        private final HttpRequest<?> request;
        private final Hearing hearing;
        private final long opinion;

        OpinionDesk(HttpRequest<?> request, Hearing hearing, long opinion) {
            this.request = request;
            this.hearing = hearing;
            this.opinion = opinion;
        }

        @Override
        public Writing write(SegmentForm form, SegmentState to) {
            return segments.writeOpinion(hearing, opinion, form.revision(), form.judgement(), to, form.assignedTo(), form.havingSeenOther(), shells.of(request).viewer());
        }

        @Override
        public JteModel refused(SegmentForm form, FormErrors errors) {
            return pages.refused(request, hearing, opinion, form, errors);
        }

        @Override
        public JteModel overtaken(SegmentForm form, Segment now) {
            return pages.overtaken(request, hearing, opinion, form, now);
        }

        @Override
        public String next(Segment written, String below) {
            return AssessmentAddresses.opinion(hearing, opinion) + below;
        }
    }

    @Post("/genaabning")
    HttpResponse<?> reopen(HttpRequest<?> request, String slug, long opinion, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var hearing = hearings.bySlug(slug);
        return switch (segments.reopenOpinion(hearing, opinion, (int) FormText.revision(fields), shells.of(request).viewer())) {
            case Writing.Written written -> back(hearing, opinion);
            default -> notNow(request, hearing, opinion);
        };
    }

    private HttpResponse<?> notNow(HttpRequest<?> request, Hearing hearing, long opinion) {
        return HttpResponse.unprocessableEntity().body(pages.opinion(request, hearing, opinion, FormErrors.none().add("dele", shells.of(request).t("assessment.not-now"))));
    }

    private static HttpResponse<?> back(Hearing hearing, long opinion) {
        return HttpResponse.seeOther(URI.create(AssessmentAddresses.opinion(hearing, opinion) + "#del"));
    }
}
