package dk.samraad.council;

import dk.samraad.duty.Duties;
import dk.samraad.hearing.Hearing;
import dk.samraad.party.Office;
import dk.samraad.party.Parties;
import dk.samraad.party.Seat;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.time.Danish;
import dk.samraad.proposal.Drafts;
import dk.samraad.text.PlainText;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Moves an opinion on: to a meeting's agenda, to urgency, to its signature. The register of duties is told in the same
/// transaction that the council has answered.
@Singleton
public class OpinionSteps {
    private final CouncilRoom room;
    private final Drafts drafts;
    private final Duties duties;
    private final Parties parties;
    private final OpinionStore store;
    private final Audit audit;
    private final InstantSource clock;

    OpinionSteps(CouncilRoom room, Drafts drafts, Duties duties, Parties parties, OpinionStore store, Audit audit, InstantSource clock) {
        this.room = room;
        this.drafts = drafts;
        this.duties = duties;
        this.parties = parties;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /// Puts it on the agenda of a coming meeting of the council, or on that of another than before.
    ///
    /// @param meeting its number; 0 when none was chosen
    /// @param label nothing when none was chosen
    @Transactional
    public OpinionStep putOnAgenda(String slug, Seat seat, long meeting, @Nullable AgendaLabel label) {
        var hearing = room.hearing(slug);
        var found = parties.meetingsFrom(seat.council(), today()).stream().filter(m -> m.id() == meeting).findFirst();
        var reasons = EnumSet.copyOf(PartCheck.againstHearing(hearing, room.opinion(hearing, seat), clock.instant()));
        if (found.isEmpty()) reasons.add(OpinionObstacle.MEETING_MISSING);
        if (label == null) reasons.add(OpinionObstacle.LABEL_MISSING);
        if (!reasons.isEmpty() || label == null) return new OpinionStep.Refused(reasons);
        var opinion = held(hearing, seat);
        if (!opinion.state().next().contains(OpinionState.ON_AGENDA)) return refused(opinion.isSigned() ? OpinionObstacle.ALREADY_SIGNED
                : OpinionObstacle.BEING_SIGNED);
        store.toAgenda(opinion.id(), meeting, label);
        return made(opinion, OpinionState.ON_AGENDA, found.get().heldOn() + " " + label, seat);
    }

    /// Takes it off the agenda, or gives up urgency: it can be written again, and a first signature is void.
    @Transactional
    public OpinionStep takeBack(String slug, Seat seat) {
        var hearing = room.hearing(slug);
        var opinion = held(hearing, seat);
        if (!opinion.state().next().contains(OpinionState.DRAFT)) return refused(opinion.isSigned() ? OpinionObstacle.ALREADY_SIGNED
                : OpinionObstacle.NOT_FROM_HERE);
        if (opinion.state() == OpinionState.URGENT && signing(opinion).officeOf(seat)
                .isEmpty()) return refused(OpinionObstacle.NEITHER_CHAIR_NOR_DEPUTY);
        store.toDraft(opinion.id());
        return made(opinion, OpinionState.DRAFT, "", seat);
    }

    /// Chair or deputy signs first, because no meeting can be waited for. It is signed off when the other has signed too.
    ///
    /// @param revision of the opinion as the member read it
    @Transactional
    public OpinionStep beginUrgency(String slug, Seat seat, long revision, String because) {
        var hearing = room.hearing(slug);
        var opinion = held(hearing, seat);
        var signing = signing(opinion);
        var reasons = signing.againstUrgency(seat, revision);
        reasons.addAll(PartCheck.againstHearing(hearing, opinion, clock.instant()));
        if (PlainText.isBlank(because)) reasons.add(OpinionObstacle.URGENCY_REASON_MISSING);
        if (PlainText.length(because) > CouncilRoom.LONGEST_REASON) reasons.add(OpinionObstacle.URGENCY_REASON_TOO_LONG);
        if (!reasons.isEmpty()) return new OpinionStep.Refused(reasons);
        store.toUrgent(opinion.id(), because.strip());
        store.insertSignature(opinion.id(), signing.officeOf(seat).orElseThrow(), seat, clock.instant());
        return made(opinion, OpinionState.URGENT, because.strip(), seat);
    }

    /// Signs it off: the chair after the meeting, or where it is urgent the second of chair and deputy. From then on it never
    /// changes. After the deadline it is taken in as late, like a reply.
    ///
    /// @param revision of the opinion as the member read it
    @Transactional
    public OpinionStep sign(String slug, Seat seat, long revision) {
        var hearing = room.hearing(slug);
        var opinion = held(hearing, seat);
        var signing = signing(opinion);
        var reasons = signing.against(seat, revision);
        if (!opinion.isSigned()) reasons.addAll(PartCheck.againstHearing(hearing, opinion, clock.instant()));
        if (!reasons.isEmpty()) return new OpinionStep.Refused(reasons);
        var now = clock.instant();
        var office = opinion.state() == OpinionState.URGENT ? signing.officeOf(seat).orElseThrow() : Office.CHAIR;
        store.insertSignature(opinion.id(), office, seat, now);
        store.insertEvent(opinion.id(), OpinionState.SIGNED, "", seat, now);
        store.toSigned(opinion.id(), drafts.inHearing(hearing.id()).orElseThrow().id(), hearing.isLate(now), now);
        audit.record(parties.actor(seat), "hearing.opinion-signed", slug + " " + seat.council());
        duties.answered(hearing.id(), seat.council(), now);
        return new OpinionStep.Made(OpinionState.SIGNED);
    }

    /// What stands in the way of this member's signature now, to be shown beforehand.
    @Transactional
    public Set<OpinionObstacle> againstSigning(Hearing hearing, Opinion opinion, Seat seat) {
        var reasons = signing(opinion).against(seat, opinion.revision());
        if (!opinion.isSigned()) reasons.addAll(PartCheck.againstHearing(hearing, opinion, clock.instant()));
        return reasons;
    }

    /// The same of signing first where it is urgent.
    @Transactional
    public Set<OpinionObstacle> againstUrgency(Hearing hearing, Opinion opinion, Seat seat) {
        var reasons = signing(opinion).againstUrgency(seat, opinion.revision());
        reasons.addAll(PartCheck.againstHearing(hearing, opinion, clock.instant()));
        return reasons;
    }

    private Opinion held(Hearing hearing, Seat seat) {
        store.hold(hearing.id(), seat.council(), clock.instant());
        return room.opinion(hearing, seat);
    }

    private Signing signing(Opinion opinion) {
        var council = opinion.council().id();
        return new Signing(opinion, parties.chairOf(council), parties.deputyOf(council), today());
    }

    private OpinionStep made(Opinion opinion, OpinionState to, String detail, Seat seat) {
        store.insertEvent(opinion.id(), to, detail, seat, clock.instant());
        return new OpinionStep.Made(to);
    }

    private static OpinionStep refused(OpinionObstacle obstacle) {
        return new OpinionStep.Refused(EnumSet.of(obstacle));
    }

    private LocalDate today() {
        return Danish.dateOf(clock.instant());
    }
}
