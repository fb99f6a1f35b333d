package dk.samraad.assessment;

import dk.samraad.assessment.SegmentEvent.Action;
import dk.samraad.council.Opinions;
import dk.samraad.council.SignedOpinion;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.inbox.Inbox;
import dk.samraad.inbox.StaffReply;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.error.Stale;
import dk.samraad.privacy.HiddenWords;
import dk.samraad.proposal.Draft;
import dk.samraad.proposal.Drafts;
import dk.samraad.proposal.Paragraph;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts replies into segments and writes about them; every action has its line in the log. A door of `assessment`.
@Singleton
public class Segments {
    private final Hearings hearings;
    private final Inbox inbox;
    private final Opinions opinions;
    private final Drafts drafts;
    private final SegmentRepository rows;
    private final SegmentStore store;
    private final SegmentWriting writing;
    private final InstantSource clock;

    Segments(Hearings hearings, Inbox inbox, Opinions opinions, Drafts drafts, SegmentRepository rows, SegmentStore store,
            SegmentWriting writing, InstantSource clock) {
        this.hearings = hearings;
        this.inbox = inbox;
        this.opinions = opinions;
        this.drafts = drafts;
        this.rows = rows;
        this.store = store;
        this.writing = writing;
        this.clock = clock;
    }

    /// Makes segments. What is there already is not made twice: a second click gives the same.
    ///
    /// @throws NotFound when there is no such reply, or it has no such part
    @Transactional
    public Cutting cut(Hearing hearing, String reference, Cut cut, Actor by) {
        if (!writing.mayBeWritten(hearing)) return new Cutting.NotNow();
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

    private Segment made(Hearing hearing, StaffReply reply, Place place, Actor by) {
        var same = rows.findByReplyId(reply.id()).stream().map(row -> row.segment(reply.reference()))
                .filter(segment -> segment.place().equals(place)).findFirst();
        if (same.isPresent()) return same.get();
        var code = switch (place) {
            case Place.Whole whole -> reply.parts().size() == 1 ? reply.parts().getFirst().code() : "";
            case Place.Comment(var part) -> part(reply, part).code();
            case Place.Passage passage -> part(reply, passage.part()).code();
        };
        var assigned = reply.decisions().assignedTo().isEmpty() ? by.name() : reply.decisions().assignedTo();
        return made(hearing, new Origin.OfReply(reply.id(), reply.reference()), place, code, assigned, by);
    }

    private Segment made(Hearing hearing, Origin origin, Place place, String code, String assigned, Actor by) {
        var document = drafts.inHearing(hearing.id());
        var paragraph = document.flatMap(d -> d.paragraph(code)).map(Paragraph::code).orElse("");
        var theme = document.map(d -> themeOf(d, code)).orElse("");
        var reference = origin instanceof Origin.OfReply(var id, var of) ? of : "";
        return writing.made(SegmentRow.of(hearing.id(), origin, place, paragraph, theme, assigned, by.name(), clock.instant()),
                reference, by);
    }

    private static String themeOf(Draft document, String code) {
        return document.sectionOf(code).flatMap(section -> document.paragraph(code).map(section::themeOf)).orElse("");
    }

    /// Cuts a passage anew whose words have changed. Approved ones too: nothing that was written changes.
    ///
    /// @throws Stale when somebody else changed it in between
    @Transactional
    public Cutting cutAnew(Hearing hearing, String reference, long segment, int revision, Cut.Words words, Actor by) {
        if (!writing.mayBeWritten(hearing)) return new Cutting.NotNow();
        var reply = inbox.one(hearing, reference);
        var row = locked(hearing, reply, segment);
        if (row.revision() != revision) throw new Stale();
        if (!stands(reply, words)) return new Cutting.TextChanged();
        var moved = rows.update(row.at(new Place.Passage(words.part(), words.start(), words.words()))).segment(reference);
        store.log(segment, clock.instant(), by.name(), Action.CUT_ANEW, "");
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
            boolean havingSeenOther, Actor by) {
        var reply = inbox.one(hearing, reference);
        return writing.write(hearing, locked(hearing, reply, segment), reference, hiddenIn(reply).and(hearings.hiddenWords(hearing.id())),
                revision, judgement, to, assignedTo, havingSeenOther, by);
    }

    /// Begins to assess an opinion, as a whole or with a segment for each paragraph it speaks to. A second click changes nothing.
    ///
    /// @throws NotFound when no council signed it
    /// @return false when this is not the time
    @Transactional
    public boolean beginOpinion(Hearing hearing, long opinion, Cut cut, Actor by) {
        if (!writing.mayBeWritten(hearing)) return false;
        var signed = lockedOpinion(hearing, opinion);
        if (!rows.ofOpinion(hearing.id(), opinion).isEmpty()) return true;
        var about = cut instanceof Cut.AsOne ? List.of("") : signed.paragraphs().stream().map(SignedOpinion.Words::about)
                .distinct().toList();
        about.forEach(code -> made(hearing, new Origin.OfOpinion(opinion), new Place.Whole(), code, by.name(), by));
        return true;
    }

    private SignedOpinion lockedOpinion(Hearing hearing, long opinion) {
        var _ = rows.lockOpinion(hearing.id(), opinion).orElseThrow(NotFound::new);
        return opinions.signedOf(hearing.id()).stream().filter(signed -> signed.id() == opinion).findFirst().orElseThrow(NotFound::new);
    }

    /// One more assessment of the same opinion, of another paragraph; the one that nobody has written in yet, if there is one.
    ///
    /// @return empty when this is not the time
    @Transactional
    public Optional<Segment> addToOpinion(Hearing hearing, long opinion, Actor by) {
        if (!writing.mayBeWritten(hearing)) return Optional.empty();
        lockedOpinion(hearing, opinion);
        var untouched = rows.ofOpinion(hearing.id(), opinion).stream()
                .filter(row -> row.state() == SegmentState.NEW && row.paragraphCode().isEmpty()).findFirst();
        if (untouched.isPresent()) return untouched.map(row -> row.segment(""));
        return Optional.of(made(hearing, new Origin.OfOpinion(opinion), new Place.Whole(), "", by.name(), by));
    }

    /// As [#write], about an opinion.
    @Transactional
    public Writing writeOpinion(
            Hearing hearing, long opinion, long segment, int revision, Judgement judgement, SegmentState to, String assignedTo,
            boolean havingSeenOther, Actor by) {
        return writing.write(hearing, lockedOfOpinion(hearing, opinion, segment), "", hearings.hiddenWords(hearing.id()), revision,
                judgement, to, assignedTo, havingSeenOther, by);
    }

    /// As [#reopen], about an opinion.
    @Transactional
    public Writing reopenOpinion(Hearing hearing, long opinion, long segment, int revision, Actor by) {
        return writing.reopen(hearing, lockedOfOpinion(hearing, opinion, segment), "", revision, by);
    }

    /// As [#remove], about an opinion.
    @Transactional
    public boolean removeOfOpinion(Hearing hearing, long opinion, long segment, int revision, Actor by) {
        return writing.remove(hearing, lockedOfOpinion(hearing, opinion, segment), "", revision, by);
    }

    private SegmentRow lockedOfOpinion(Hearing hearing, long opinion, long segment) {
        return rows.lock(hearing.id(), segment).filter(row -> Long.valueOf(opinion).equals(row.opinionId())).orElseThrow(NotFound::new);
    }

    /// Something was forgotten: an approved segment, or one that is ready, is written in again.
    ///
    /// @throws Stale when somebody else changed it in between
    @Transactional
    public Writing reopen(Hearing hearing, String reference, long segment, int revision, Actor by) {
        return writing.reopen(hearing, locked(hearing, inbox.one(hearing, reference), segment), reference, revision, by);
    }

    /// Takes a segment away with all that is written about it.
    ///
    /// @return false when it is approved, or this is not the time
    /// @throws Stale when somebody else changed it in between
    @Transactional
    public boolean remove(Hearing hearing, String reference, long segment, int revision, Actor by) {
        return writing.remove(hearing, locked(hearing, inbox.one(hearing, reference), segment), reference, revision, by);
    }

    private SegmentRow locked(Hearing hearing, StaffReply reply, long segment) {
        return rows.lock(hearing.id(), segment).filter(row -> row.replyId() != null && row.replyId() == reply.id())
                .orElseThrow(NotFound::new);
    }

    private static boolean stands(StaffReply reply, Cut.Words words) {
        return !words.words().isBlank() && part(reply, words.part()).publicText().startsWith(words.words(), words.start());
    }

    private static StaffReply.Part part(StaffReply reply, long id) {
        return reply.parts().stream().filter(part -> part.id() == id).findFirst().orElseThrow(NotFound::new);
    }

    static HiddenWords hiddenIn(StaffReply reply) {
        var passages = reply.parts().stream()
                .flatMap(part -> part.masks().stream().filter(mask -> !mask.isLifted())
                        .map(mask -> part.original().substring(mask.starts(), mask.ends())))
                .toList();
        return HiddenWords.ofReply(passages, reply.sender().isProtected() ? reply.sender().name() : "");
    }
}
