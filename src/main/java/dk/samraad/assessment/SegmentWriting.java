package dk.samraad.assessment;

import dk.samraad.assessment.SegmentEvent.Action;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.Stale;
import dk.samraad.privacy.HiddenWords;
import dk.samraad.proposal.Draft;
import dk.samraad.proposal.Drafts;
import dk.samraad.proposal.Paragraph;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes about a segment that is locked, be it of a reply or of an opinion; every action has its line in the log.
@Singleton
class SegmentWriting {
    private final Drafts drafts;
    private final SegmentRepository rows;
    private final PointRepository points;
    private final SegmentStore store;
    private final Audit audit;
    private final InstantSource clock;

    SegmentWriting(Drafts drafts, SegmentRepository rows, PointRepository points, SegmentStore store, Audit audit, InstantSource clock) {
        this.drafts = drafts;
        this.rows = rows;
        this.points = points;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    boolean mayBeWritten(Hearing hearing) {
        var state = HearingState.valueOf(rows.stateOf(hearing.id()));
        return state == HearingState.OPEN || state == HearingState.CLOSED;
    }

    Segment made(SegmentRow row, String reference, Actor by) {
        var segment = rows.save(row).segment(reference);
        store.log(segment.id(), clock.instant(), by.name(), Action.CUT, "");
        return segment;
    }

    Writing write(
            Hearing hearing, SegmentRow row, String reference, HiddenWords hidden, int revision, Judgement judgement, SegmentState to,
            String assignedTo,
            boolean havingSeenOther, Actor by) {
        if (!mayBeWritten(hearing) || row.state() == SegmentState.APPROVED) return new Writing.NotNow();
        if (row.revision() != revision) return new Writing.Overtaken(row.segment(reference));
        if (to != row.state() && !row.state().next().contains(to)) throw new Stale();
        var ofCouncil = row.opinionId() != null;
        var said = ofCouncil ? judgement.ofCouncil() : judgement;
        var faults = check(hearing, hidden, ofCouncil).faultsOf(said, to.isComplete());
        if (!faults.isEmpty()) return new Writing.Refused(faults, hidden);
        var written = rows.update(row.with(said, to, assignedTo)).segment(reference);
        log(row, written, havingSeenOther ? Action.OVERWRITTEN : Action.WRITTEN, by);
        return new Writing.Written(written);
    }

    Writing reopen(Hearing hearing, SegmentRow row, String reference, int revision, Actor by) {
        if (!mayBeWritten(hearing)) return new Writing.NotNow();
        if (row.revision() != revision || !row.state().next().contains(SegmentState.IN_PROGRESS)) throw new Stale();
        var opened = rows.update(row.with(row.judgement(), SegmentState.IN_PROGRESS, row.assignedTo())).segment(reference);
        log(row, opened, Action.WRITTEN, by);
        return new Writing.Written(opened);
    }

    boolean remove(Hearing hearing, SegmentRow row, String reference, int revision, Actor by) {
        if (!mayBeWritten(hearing) || row.state() == SegmentState.APPROVED) return false;
        if (row.revision() != revision) throw new Stale();
        var id = row.segment(reference).id();
        rows.delete(id);
        audit.record(by, "hearing.segment-removed", hearing.slug() + " " + reference + " " + id);
        return true;
    }

    private void log(SegmentRow before, Segment after, Action action, Actor by) {
        var now = clock.instant();
        if (!before.judgement().equals(after.judgement())) store.log(after.id(), now, by.name(), action, "");
        if (!before.assignedTo().equals(after.assignedTo())) store.log(after.id(), now, by.name(), Action.ASSIGNED,
                after.assignedTo());
        if (before.state() != after.state()) store.log(after.id(), now, by.name(), Action.MOVED, after.state().name());
    }

    private JudgementCheck check(Hearing hearing, HiddenWords hidden, boolean ofCouncil) {
        var themes = drafts.themesFor(hearing).stream().map(theme -> theme.code()).collect(Collectors.toSet());
        var heard = codes(drafts.inHearing(hearing.id()));
        var changeable = codes(drafts.beingWritten(hearing.id()).or(() -> drafts.finalOf(hearing.id())));
        changeable.addAll(heard);
        var known = points.of(hearing.id()).stream().map(row -> row.point().id()).collect(Collectors.toSet());
        return new JudgementCheck(themes, heard, changeable, known, hidden, ofCouncil);
    }

    private static Set<String> codes(Optional<Draft> document) {
        return document.stream().flatMap(d -> d.paragraphs().stream()).map(Paragraph::code).collect(Collectors.toSet());
    }
}
