package dk.samraad.hearing.assessment;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.HiddenWords;
import dk.samraad.hearing.assessment.SegmentEvent.Deed;
import dk.samraad.hearing.draft.Draft;
import dk.samraad.hearing.draft.Drafts;
import dk.samraad.hearing.draft.Paragraph;
import dk.samraad.hearing.inbox.Inbox;
import dk.samraad.hearing.inbox.StaffReply;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.error.Stale;
import dk.samraad.web.Viewer;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Cuts replies into segments and writes about them; every deed has its line in the log. A door of `hearing.assessment`.
@Singleton
public class Segments {
    private final Hearings hearings;
    private final Inbox inbox;
    private final Drafts drafts;
    private final SegmentRepository rows;
    private final SegmentStore store;
    private final Audit audit;
    private final InstantSource clock;

    Segments(Hearings hearings, Inbox inbox, Drafts drafts, SegmentRepository rows, SegmentStore store, Audit audit, InstantSource clock) {
        this.hearings = hearings;
        this.inbox = inbox;
        this.drafts = drafts;
        this.rows = rows;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /// Makes segments. What is there already is not made twice: a second click gives the same.
    ///
    /// @throws NotFound when there is no such reply, or it has no such part
    @Transactional
    public Cutting cut(Hearing hearing, String reference, Cut cut, Viewer by) {
        if (!mayBeWritten(hearing)) return new Cutting.NotNow();
        var reply = inbox.one(hearing, reference);
        var places = new ArrayList<Place>();
        switch (cut) {
            case Cut.AsOne one -> places.add(new Place.Whole());
            case Cut.ByComments comments -> reply.parts().forEach(part -> places.add(new Place.Comment(part.id())));
            case Cut.Words words -> {
                if (!stands(reply, words)) return new Cutting.TextChanged();
                places.add(new Place.Passage(words.part(), words.start(), words.words()));
            }
        }
        store.takeIn(reply.id());
        return new Cutting.Made(places.stream().map(place -> made(hearing, reply, place, by)).toList());
    }

    private Segment made(Hearing hearing, StaffReply reply, Place place, Viewer by) {
        var same = rows.findByReplyId(reply.id()).stream().map(row -> row.segment(reply.reference())).filter(segment -> segment.place().equals(place)).findFirst();
        if (same.isPresent()) return same.get();
        var code = switch (place) {
            case Place.Whole whole -> reply.parts().size() == 1 ? reply.parts().getFirst().code() : "";
            case Place.Comment(var part) -> part(reply, part).code();
            case Place.Passage passage -> part(reply, passage.part()).code();
        };
        var document = drafts.inHearing(hearing.id());
        var paragraph = document.flatMap(d -> d.paragraph(code)).map(Paragraph::code).orElse("");
        var theme = document.map(d -> themeOf(d, code)).orElse("");
        var assigned = reply.decisions().assignedTo().isEmpty() ? by.displayName() : reply.decisions().assignedTo();
        var row = rows.save(SegmentRow.of(hearing.id(), new Origin.OfReply(reply.id(), reply.reference()), place, paragraph, theme, assigned, by.displayName(), clock.instant()));
        var segment = row.segment(reply.reference());
        store.log(segment.id(), clock.instant(), by.displayName(), Deed.CUT, "");
        return segment;
    }

    private static String themeOf(Draft document, String code) {
        return document.sectionOf(code).flatMap(section -> document.paragraph(code).map(section::themeOf)).orElse("");
    }

    /// Cuts a passage anew whose words have changed. Approved ones too: nothing that was written changes.
    ///
    /// @throws Stale when somebody else changed it in between
    @Transactional
    public Cutting cutAnew(Hearing hearing, String reference, long segment, int revision, Cut.Words words, Viewer by) {
        if (!mayBeWritten(hearing)) return new Cutting.NotNow();
        var reply = inbox.one(hearing, reference);
        var row = locked(hearing, reply, segment);
        if (row.revision() != revision) throw new Stale();
        if (!stands(reply, words)) return new Cutting.TextChanged();
        var moved = rows.update(row.at(new Place.Passage(words.part(), words.start(), words.words()))).segment(reference);
        store.log(segment, clock.instant(), by.displayName(), Deed.CUT_ANEW, "");
        return new Cutting.Made(List.of(moved));
    }

    /// Writes about a segment.
    ///
    /// @param revision of the segment as it was looked at
    /// @param to the state it is in afterwards; the table of [SegmentState] holds, and staying is always allowed
    /// @param assignedTo a name; empty for nobody
    /// @param havingSeenOther what is written over was shown: [Writing.Overtaken] came before
    /// @throws NotFound when the reply has no such segment
    /// @throws Stale when it cannot come to that state from where it is
    @Transactional
    public Writing write(
            Hearing hearing, String reference, long segment, int revision, Judgement judgement, SegmentState to, String assignedTo,
            boolean havingSeenOther, Viewer by) {
        var reply = inbox.one(hearing, reference);
        return write(hearing, locked(hearing, reply, segment), reference, hiddenIn(reply).and(hearings.hiddenWords(hearing.id())), revision, judgement, to, assignedTo, havingSeenOther, by);
    }

    /// Begins to assess an opinion: its one segment. A second click changes nothing.
    ///
    /// @param opinion id of one that was signed
    /// @return false when this is not the time
    @Transactional
    public boolean beginOpinion(Hearing hearing, long opinion, Viewer by) {
        if (!mayBeWritten(hearing)) return false;
        if (rows.beginOpinion(hearing.id(), opinion, by.displayName(), clock.instant()) > 0) {
            store.log(lockedOpinion(hearing, opinion).segment("").id(), clock.instant(), by.displayName(), Deed.CUT, "");
        }
        return true;
    }

    /// As [#write], about an opinion as a whole.
    @Transactional
    public Writing writeOpinion(
            Hearing hearing, long opinion, int revision, Judgement judgement, SegmentState to, String assignedTo, boolean havingSeenOther, Viewer by) {
        return write(hearing, lockedOpinion(hearing, opinion), "", hearings.hiddenWords(hearing.id()), revision, judgement, to, assignedTo, havingSeenOther, by);
    }

    /// As [#reopen], about an opinion.
    @Transactional
    public Writing reopenOpinion(Hearing hearing, long opinion, int revision, Viewer by) {
        return reopen(hearing, lockedOpinion(hearing, opinion), "", revision, by);
    }

    private SegmentRow lockedOpinion(Hearing hearing, long opinion) {
        return rows.lockOpinion(hearing.id(), opinion).orElseThrow(NotFound::new);
    }

    private Writing write(
            Hearing hearing, SegmentRow row, String reference, HiddenWords hidden, int revision, Judgement judgement, SegmentState to, String assignedTo,
            boolean havingSeenOther, Viewer by) {
        if (!mayBeWritten(hearing) || row.state() == SegmentState.APPROVED) return new Writing.NotNow();
        if (row.revision() != revision) return new Writing.Overtaken(row.segment(reference));
        if (to != row.state() && !row.state().next().contains(to)) throw new Stale();
        var faults = check(hearing, hidden).faultsOf(judgement, to.isComplete());
        if (!faults.isEmpty()) return new Writing.Refused(faults, hidden);
        var written = rows.update(row.with(judgement, to, assignedTo)).segment(reference);
        log(row, written, havingSeenOther ? Deed.OVERWRITTEN : Deed.WRITTEN, by);
        return new Writing.Written(written);
    }

    private void log(SegmentRow before, Segment after, Deed deed, Viewer by) {
        var now = clock.instant();
        if (!before.judgement().equals(after.judgement())) store.log(after.id(), now, by.displayName(), deed, "");
        if (!before.assignedTo().equals(after.assignedTo())) store.log(after.id(), now, by.displayName(), Deed.ASSIGNED, after.assignedTo());
        if (before.state() != after.state()) store.log(after.id(), now, by.displayName(), Deed.MOVED, after.state().name());
    }

    /// Something was forgotten: an approved segment, or one that is ready, is written in again.
    ///
    /// @throws Stale when somebody else changed it in between
    @Transactional
    public Writing reopen(Hearing hearing, String reference, long segment, int revision, Viewer by) {
        return reopen(hearing, locked(hearing, inbox.one(hearing, reference), segment), reference, revision, by);
    }

    private Writing reopen(Hearing hearing, SegmentRow row, String reference, int revision, Viewer by) {
        if (!mayBeWritten(hearing)) return new Writing.NotNow();
        if (row.revision() != revision || !row.state().next().contains(SegmentState.IN_PROGRESS)) throw new Stale();
        var opened = rows.update(row.with(row.judgement(), SegmentState.IN_PROGRESS, row.assignedTo())).segment(reference);
        log(row, opened, Deed.WRITTEN, by);
        return new Writing.Written(opened);
    }

    /// Takes a segment away with all that is written about it.
    ///
    /// @return false when it is approved, or this is not the time
    /// @throws Stale when somebody else changed it in between
    @Transactional
    public boolean remove(Hearing hearing, String reference, long segment, int revision, Viewer by) {
        var row = locked(hearing, inbox.one(hearing, reference), segment);
        if (!mayBeWritten(hearing) || row.state() == SegmentState.APPROVED) return false;
        if (row.revision() != revision) throw new Stale();
        rows.delete(segment);
        audit.record(by.actor(), "hearing.segment-removed", hearing.slug() + " " + reference + " " + segment);
        return true;
    }

    private boolean mayBeWritten(Hearing hearing) {
        var state = HearingState.valueOf(rows.stateOf(hearing.id()));
        return state == HearingState.OPEN || state == HearingState.CLOSED;
    }

    private SegmentRow locked(Hearing hearing, StaffReply reply, long segment) {
        return rows.lock(hearing.id(), segment).filter(row -> row.replyId() != null && row.replyId() == reply.id()).orElseThrow(NotFound::new);
    }

    private static boolean stands(StaffReply reply, Cut.Words words) {
        return !words.words().isBlank() && part(reply, words.part()).publicText().startsWith(words.words(), words.start());
    }

    private static StaffReply.Part part(StaffReply reply, long id) {
        return reply.parts().stream().filter(part -> part.id() == id).findFirst().orElseThrow(NotFound::new);
    }

    private JudgementCheck check(Hearing hearing, HiddenWords hidden) {
        var themes = drafts.themesFor(hearing).stream().map(theme -> theme.code()).collect(Collectors.toSet());
        var heard = codes(drafts.inHearing(hearing.id()));
        var changeable = codes(drafts.beingWritten(hearing.id()).or(() -> drafts.finalOf(hearing.id())));
        changeable.addAll(heard);
        return new JudgementCheck(themes, heard, changeable, hidden);
    }

    private static Set<String> codes(Optional<Draft> document) {
        return document.stream().flatMap(d -> d.paragraphs().stream()).map(Paragraph::code).collect(Collectors.toSet());
    }

    static HiddenWords hiddenIn(StaffReply reply) {
        var passages = reply.parts().stream()
                .flatMap(part -> part.masks().stream().filter(mask -> !mask.isLifted()).map(mask -> part.original().substring(mask.starts(), mask.ends())))
                .toList();
        return HiddenWords.ofReply(passages, reply.sender().isProtected() ? reply.sender().name() : "");
    }
}
