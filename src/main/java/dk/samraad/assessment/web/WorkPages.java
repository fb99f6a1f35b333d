package dk.samraad.assessment.web;

import dk.samraad.assessment.Assessments;
import dk.samraad.assessment.Boilerplates;
import dk.samraad.assessment.Points;
import dk.samraad.assessment.Segment;
import dk.samraad.assessment.SegmentEvent;
import dk.samraad.assessment.Work;
import dk.samraad.hearing.Hearing;
import dk.samraad.platform.audit.StaffNames;
import dk.samraad.platform.error.NotFound;
import dk.samraad.proposal.Change;
import dk.samraad.proposal.Drafts;
import dk.samraad.templates.Templates;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// Draws a reply on the desk, with one of its segments open.
@Singleton
class WorkPages {
    private final Assessments assessments;
    private final Boilerplates boilerplates;
    private final Points points;
    private final Drafts drafts;
    private final StaffNames colleagues;
    private final Shells shells;
    private final Templates templates;

    WorkPages(Assessments assessments, Boilerplates boilerplates, Points points, Drafts drafts, StaffNames colleagues, Shells shells,
            Templates templates) {
        this.assessments = assessments;
        this.boilerplates = boilerplates;
        this.points = points;
        this.drafts = drafts;
        this.colleagues = colleagues;
        this.shells = shells;
        this.templates = templates;
    }

    /// @param open id of the segment that is written about; 0 for the first that is not ready, or the first
    JteModel show(HttpRequest<?> request, Hearing hearing, String reference, long open) {
        var work = assessments.of(hearing, reference);
        var segment = open == 0 ? work.unfinished().or(() -> work.segments().stream().findFirst())
                : Optional.of(work.segment(open).orElseThrow(NotFound::new));
        return page(request, hearing, work, segment, segment.map(SegmentForm::of), FormErrors.none(), Optional.empty(), "");
    }

    /// What was asked of the reply itself cannot be.
    ///
    /// @param because as typed
    JteModel show(HttpRequest<?> request, Hearing hearing, String reference, String because, FormErrors errors) {
        var work = assessments.of(hearing, reference);
        var segment = work.unfinished().or(() -> work.segments().stream().findFirst());
        return page(request, hearing, work, segment, segment.map(SegmentForm::of), errors, Optional.empty(), because);
    }

    /// An opinion on the desk.
    ///
    /// @param open as of [#show(HttpRequest, Hearing, String, long)]
    JteModel opinion(HttpRequest<?> request, Hearing hearing, long opinion, long open, FormErrors errors) {
        var work = assessments.ofOpinion(hearing, opinion);
        var segment = open == 0 ? work.unfinished().or(() -> work.segments().stream().findFirst())
                : Optional.of(work.segment(open).orElseThrow(NotFound::new));
        return page(request, hearing, work, segment, segment.map(SegmentForm::of), errors, Optional.empty(), "");
    }

    JteModel refused(HttpRequest<?> request, Hearing hearing, long opinion, long id, SegmentForm form, FormErrors errors) {
        var work = assessments.ofOpinion(hearing, opinion);
        return page(request, hearing, work, Optional.of(work.segment(id).orElseThrow(NotFound::new)), Optional.of(form), errors,
                Optional.empty(), "");
    }

    JteModel overtaken(HttpRequest<?> request, Hearing hearing, long opinion, SegmentForm form, Segment now) {
        return overtaken(request, hearing, assessments.ofOpinion(hearing, opinion), form, now);
    }

    JteModel refused(HttpRequest<?> request, Hearing hearing, String reference, long id, SegmentForm form, FormErrors errors) {
        var work = assessments.of(hearing, reference);
        return page(request, hearing, work, Optional.of(work.segment(id).orElseThrow(NotFound::new)), Optional.of(form), errors,
                Optional.empty(), "");
    }

    /// Somebody else wrote meanwhile: both texts, and whoever wrote decides.
    JteModel overtaken(HttpRequest<?> request, Hearing hearing, String reference, SegmentForm form, Segment now) {
        return overtaken(request, hearing, assessments.of(hearing, reference), form, now);
    }

    private JteModel overtaken(HttpRequest<?> request, Hearing hearing, Work work, SegmentForm form, Segment now) {
        var errors = FormErrors.none().add("andet", shells.of(request).t("assessment.overtaken"));
        return page(request, hearing, work, Optional.of(now), Optional.of(form.over(now)), errors, Optional.of(now), "");
    }

    JteModel removal(HttpRequest<?> request, Hearing hearing, String reference, long id) {
        var work = assessments.of(hearing, reference);
        var segment = work.segment(id).orElseThrow(NotFound::new);
        return templates.assessmentRemoval(new SegmentRemovalPage(shells.of(request), hearing, reference,
                AssessmentAddresses.work(hearing, reference), segment));
    }

    JteModel removal(HttpRequest<?> request, Hearing hearing, long opinion, long id) {
        var work = assessments.ofOpinion(hearing, opinion);
        var segment = work.segment(id).orElseThrow(NotFound::new);
        return templates.assessmentRemoval(new SegmentRemovalPage(shells.of(request), hearing, work.reference(),
                AssessmentAddresses.opinion(hearing, opinion), segment));
    }

    /// Another reply to go on with.
    Optional<String> nextUnfinished(Hearing hearing, String reference) {
        return assessments.nextUnfinished(hearing, reference);
    }

    Optional<Segment> unfinished(Hearing hearing, String reference) {
        return assessments.of(hearing, reference).unfinished();
    }

    private JteModel page(
            HttpRequest<?> request, Hearing hearing, Work work, Optional<Segment> open, Optional<SegmentForm> form, FormErrors errors,
            Optional<Segment> other, String because) {
        var shell = shells.of(request);
        List<SegmentEvent> log = open.map(assessments::logOf).orElse(List.of());
        var promised = open.map(s -> s.judgement().changeCodes()).orElse(List.of());
        List<Change> changes = promised.isEmpty() ? List.of()
                : drafts.changesSoFar(hearing.id()).stream().filter(c -> promised.contains(c.code()) && c.fate() != Change.Fate.UNCHANGED)
                        .toList();
        var choices = new WorkPage.Choices(drafts.themesFor(hearing), drafts.inHearing(hearing.id()),
                drafts.beingWritten(hearing.id()).or(() -> drafts.finalOf(hearing.id())), colleagues.names(), boilerplates.all(),
                points.of(hearing));
        return templates.assessmentWork(new WorkPage(shell, errors, hearing, work, open, form, log, changes, other, choices, because));
    }
}
