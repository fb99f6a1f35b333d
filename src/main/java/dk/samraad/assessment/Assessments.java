package dk.samraad.assessment;

import dk.samraad.council.Opinions;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.Hearings;
import dk.samraad.inbox.Inbox;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.NotFound;
import dk.samraad.privacy.HiddenWords;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Finds what is to be assessed, shares it out, and tells how far it is. What is written about a segment goes through
/// [Segments].
@Singleton
public class Assessments {
    public static final int PER_PAGE = 50;

    private final Hearings hearings;
    private final Inbox inbox;
    private final Opinions opinions;
    private final SegmentRepository rows;
    private final AssessmentQueries queries;
    private final AssessedQueries assessed;
    private final HandledQueries handled;
    private final SegmentStore store;
    private final Audit audit;
    private final InstantSource clock;

    Assessments(
            Hearings hearings, Inbox inbox, Opinions opinions, SegmentRepository rows, AssessmentQueries queries, AssessedQueries assessed,
            HandledQueries handled, SegmentStore store, Audit audit, InstantSource clock) {
        this.hearings = hearings;
        this.inbox = inbox;
        this.opinions = opinions;
        this.rows = rows;
        this.queries = queries;
        this.assessed = assessed;
        this.handled = handled;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /// In the order the replies came. Two statements, however many there are.
    @ReadOnly
    public Task.Listing list(Hearing hearing, Task.Filter filter) {
        return queries.list(hearing.id(), filter);
    }

    /// One statement.
    @ReadOnly
    public Progress progress(Hearing hearing) {
        return queries.progress(hearing.id());
    }

    /// Every reply and what became of it, by their numbers. One statement.
    @ReadOnly
    public List<Handled> handled(Hearing hearing) {
        return handled.of(hearing.id());
    }

    /// Why a hvidbog is made before every public reply is assessed; empty for no reason given. One statement.
    @ReadOnly
    public String unassessedBecause(Hearing hearing) {
        return queries.unassessedBecause(hearing.id());
    }

    /// Gives the reason. It is printed on the first page of the hvidbog.
    ///
    /// @param because without [#hiddenIn(Hearing, String)]; empty takes it back
    @Transactional
    public void explainUnassessed(Hearing hearing, String because, Actor by) {
        store.unassessed(hearing.id(), because.strip(), by.name(), clock.instant());
        audit.record(by, "hearing.unassessed-explained", hearing.slug());
    }

    /// What of a text about the hearing must not become public, as it stands there.
    @ReadOnly
    public List<String> hiddenIn(Hearing hearing, String text) {
        return hearings.hiddenWords(hearing.id()).foundIn(text);
    }

    /// A reply with its segments. Four statements.
    ///
    /// @param reference such as `p-017`
    /// @throws NotFound when there is none
    @ReadOnly
    public Work of(Hearing hearing, String reference) {
        var reply = inbox.one(hearing, reference);
        return Work.of(reply, rows.findByReplyId(reply.id()), queries.leftOut(reply.id()), queries.alike(hearing.id(), reply.id()));
    }

    /// The opinions that councils signed, with what is made of them, by the council's name. Two statements.
    @ReadOnly
    public List<Work> opinions(Hearing hearing) {
        var signed = opinions.signedOf(hearing.id());
        var written = rows.ofOpinions(hearing.id());
        return signed.stream().map(opinion -> Work.of(opinion, written.stream().filter(row -> Objects.equals(row.opinionId(), opinion.id()))
                .toList())).toList();
    }

    /// The same, fit to leave the house.
    ///
    /// @param hidden what is hidden today, as the hearing's door says: it is taken out of what staff wrote
    @ReadOnly
    public List<Work> opinions(Hearing hearing, HiddenWords hidden) {
        return opinions(hearing).stream().map(work -> work.without(hidden)).toList();
    }

    /// An opinion with what is made of it.
    ///
    /// @throws NotFound when no council signed it
    @ReadOnly
    public Work ofOpinion(Hearing hearing, long opinion) {
        return opinions(hearing).stream().filter(work -> work.opinion().filter(o -> o.id() == opinion).isPresent()).findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Who did what to a segment, oldest first. One statement.
    @ReadOnly
    public List<SegmentEvent> logOf(Segment segment) {
        return queries.logOf(segment.id());
    }

    /// What was made of every reply that counts, in the order of the replies, `size` replies at a time: for what leaves the
    /// house. One statement.
    ///
    /// @param hidden as of [#opinions(Hearing, HiddenWords)]
    /// @param after of the last one before; [Assessed.Mark#START] to begin
    @ReadOnly
    public List<Assessed> assessed(Hearing hearing, HiddenWords hidden, Assessed.Mark after, int size) {
        return assessed.assessed(hearing.id(), hidden, after, size);
    }

    /// What was made of one reply, fit to leave the house; empty for none, and for a late one that does not count.
    ///
    /// @param reference such as `p-017`
    @ReadOnly
    public Optional<Assessed> assessed(Hearing hearing, String reference) {
        var reply = inbox.one(hearing, reference);
        var before = new Assessed.Mark(reply.arrived().at(), reply.id() - 1);
        return assessed(hearing, hearings.hiddenWords(hearing.id()), before, 1).stream().filter(found -> found.reply() == reply.id())
                .findFirst();
    }

    /// The reply to go on with after one: the next that is not finished, else the first; empty when all are.
    @ReadOnly
    public Optional<String> nextUnfinished(Hearing hearing, String reference) {
        return queries.nextUnfinished(hearing.id(), inbox.one(hearing, reference).id());
    }

    /// Gives segments to somebody. Approved ones stay where they are.
    ///
    /// @param to a name; empty for nobody
    /// @return how many of them there were
    @Transactional
    public int assign(Hearing hearing, Collection<Long> segments, String to, Actor by) {
        if (!mayBeWritten(hearing)) return 0;
        var changed = store.assign(hearing.id(), List.copyOf(segments), to, by.name(), clock.instant());
        if (changed > 0) audit.record(by, "hearing.segments-assigned", hearing.slug() + " " + changed);
        return changed;
    }

    /// Approves those that are ready.
    ///
    /// @return how many of them there were
    @Transactional
    public int approve(Hearing hearing, Collection<Long> segments, Actor by) {
        if (!mayBeWritten(hearing)) return 0;
        var changed = store.approve(hearing.id(), List.copyOf(segments), by.name(), clock.instant());
        if (changed > 0) audit.record(by, "hearing.segments-approved", hearing.slug() + " " + changed);
        return changed;
    }

    /// Says that a reply is not assessed.
    ///
    /// @param because not blank
    /// @return false when it has segments, or this is not the time, or the reason holds what [#hiddenIn] says
    /// @throws NotFound when there is no such reply
    @Transactional
    public boolean leaveOut(Hearing hearing, String reference, String because, Actor by) {
        if (because.isBlank()) throw new IllegalArgumentException("what is left out has a reason");
        var reply = inbox.one(hearing, reference);
        if (!hiddenIn(hearing, reference, because).isEmpty()) return false;
        if (!mayBeWritten(hearing) || !rows.findByReplyId(reply.id()).isEmpty()) return false;
        store.leaveOut(reply.id(), because.strip(), by.name(), clock.instant());
        audit.record(by, "hearing.reply-left-out", hearing.slug() + " " + reference);
        return true;
    }

    /// What of a text about a reply must not become public, as it stands there.
    @ReadOnly
    public List<String> hiddenIn(Hearing hearing, String reference, String text) {
        return Segments.hiddenIn(inbox.one(hearing, reference)).and(hearings.hiddenWords(hearing.id())).foundIn(text);
    }

    /// It is assessed after all.
    ///
    /// @throws NotFound when there is no such reply
    @Transactional
    public void takeIn(Hearing hearing, String reference, Actor by) {
        var reply = inbox.one(hearing, reference);
        if (mayBeWritten(hearing) && store.takeIn(reply.id())) {
            audit.record(by, "hearing.reply-taken-in", hearing.slug() + " " + reference);
        }
    }

    /// While replies come and until all is assessed; after that the hearing is opened for it again, or nothing is written.
    public static boolean mayBeWritten(Hearing hearing) {
        return Set.of(HearingState.OPEN, HearingState.CLOSED).contains(hearing.state());
    }
}
