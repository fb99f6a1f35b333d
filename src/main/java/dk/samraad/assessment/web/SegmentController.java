package dk.samraad.assessment.web;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A segment of a reply: written about, approved, opened again, taken away.
@Controller(AssessmentAddresses.BELOW + "/svar/" + AssessmentAddresses.REFERENCE + "/dele/{segment" + AssessmentAddresses.NUMBER)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SegmentController {
    private final Hearings hearings;
    private final Segments segments;
    private final Judging judging;
    private final WorkPages pages;
    private final Shells shells;

    SegmentController(Hearings hearings, Segments segments, Judging judging, WorkPages pages, Shells shells) {
        this.hearings = hearings;
        this.segments = segments;
        this.judging = judging;
        this.pages = pages;
        this.shells = shells;
    }

    @Post
    HttpResponse<?> update(HttpRequest<?> request, String slug, String reference, long segment, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var hearing = hearings.bySlug(slug);
        return judging.update(request, hearing, fields, new ReplyDesk(request, hearing, reference, segment));
    }

    private class ReplyDesk implements Judging.Desk {
        private final HttpRequest<?> request;
        private final Hearing hearing;
        private final String reference;
        private final long segment;

        ReplyDesk(HttpRequest<?> request, Hearing hearing, String reference, long segment) {
            this.request = request;
            this.hearing = hearing;
            this.reference = reference;
            this.segment = segment;
        }

        @Override
        public Writing write(SegmentForm form, SegmentState to) {
            return segments.write(hearing, reference, segment, form.revision(), form.judgement(), to, form.assignedTo(),
                    form.havingSeenOther(), shells.of(request).viewer().actor());
        }

        @Override
        public JteModel refused(SegmentForm form, FormErrors errors) {
            return pages.refused(request, hearing, reference, segment, form, errors);
        }

        @Override
        public JteModel overtaken(SegmentForm form, Segment now) {
            return pages.overtaken(request, hearing, reference, form, now);
        }

        /// On to the next one when this is done, of another reply if that is wanted; else back to where one was.
        @Override
        public String next(Segment written, String go) {
            var here = written.state().isComplete() ? pages.unfinished(hearing, reference).map(Segment::id) : Optional.<Long>empty();
            if (go.equals("next") && here.isEmpty()) return pages.nextUnfinished(hearing, reference)
                    .map(other -> AssessmentAddresses.work(hearing, other))
                    .orElseGet(() -> AssessmentAddresses.list(hearing));
            return AssessmentAddresses.work(hearing, reference) + "?del=" + here.orElse(segment) + Judging.Desk.below(go);
        }
    }

    @Post("/genaabning")
    HttpResponse<?> reopen(HttpRequest<?> request, String slug, String reference, long segment, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var hearing = hearings.bySlug(slug);
        return switch (segments.reopen(hearing, reference, segment, (int) FormText.revision(fields), shells.of(request).viewer().actor())) {
            case Writing.Written written -> WorkController.to(hearing, reference, segment);
            case Writing.Refused refused -> notNow(request, hearing, reference);
            case Writing.Overtaken overtaken -> notNow(request, hearing, reference);
            case Writing.NotNow notNow -> notNow(request, hearing, reference);
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
        if (!segments.remove(hearing, reference, segment, (int) FormText.revision(fields), shells.of(request)
                .viewer().actor())) return notNow(request, hearing, reference);
        return HttpResponse.seeOther(URI.create(AssessmentAddresses.work(hearing, reference)));
    }

    private HttpResponse<?> notNow(HttpRequest<?> request, Hearing hearing, String reference) {
        var errors = FormErrors.none().add("dele", shells.of(request).t("assessment.not-now"));
        return HttpResponse.unprocessableEntity().body(pages.show(request, hearing, reference, "", errors));
    }
}
