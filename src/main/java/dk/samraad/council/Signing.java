package dk.samraad.council;

import dk.samraad.party.Office;
import dk.samraad.party.Seat;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Who may sign an opinion off, and when: the chair after the meeting, or where it is urgent chair and deputy together.
///
/// @param chair of the council today
/// @param deputy of the council today
record Signing(Opinion opinion, Optional<Seat> chair, Optional<Seat> deputy, LocalDate today) {

    /// What stands in the way of this member's signature; empty when nothing does.
    ///
    /// @param revision of the opinion as the member read it
    Set<OpinionObstacle> against(Seat member, long revision) {
        var found = EnumSet.noneOf(OpinionObstacle.class);
        switch (opinion.state()) {
            case DRAFT -> found.add(OpinionObstacle.NOT_ON_AGENDA);
            case SIGNED -> found.add(OpinionObstacle.ALREADY_SIGNED);
            case ON_AGENDA -> {
                againstChair(member, found);
                if (opinion.agenda().filter(agenda -> agenda.heldOn().isAfter(today)).isPresent()) found.add(OpinionObstacle.MEETING_AHEAD);
            }
            case URGENT -> againstSecond(member, found);
        }
        againstWords(revision, found);
        return found;
    }

    /// What stands in the way of signing first where it is urgent.
    Set<OpinionObstacle> againstUrgency(Seat member, long revision) {
        var found = EnumSet.noneOf(OpinionObstacle.class);
        if (!opinion.state().next().contains(OpinionState.URGENT)) found.add(opinion.isSigned() ? OpinionObstacle.ALREADY_SIGNED
                : OpinionObstacle.NOT_FROM_HERE);
        if (chair.isEmpty()) found.add(OpinionObstacle.NO_CHAIR);
        if (deputy.isEmpty()) found.add(OpinionObstacle.NO_DEPUTY);
        if (officeOf(member).isEmpty()) found.add(OpinionObstacle.NEITHER_CHAIR_NOR_DEPUTY);
        againstWords(revision, found);
        return found;
    }

    /// Chair or deputy, by what is known today; empty for other members.
    Optional<Office> officeOf(Seat member) {
        if (chair.filter(seat -> seat.id() == member.id()).isPresent()) return Optional.of(Office.CHAIR);
        return deputy.filter(seat -> seat.id() == member.id()).map(seat -> Office.DEPUTY);
    }

    private void againstChair(Seat member, Set<OpinionObstacle> found) {
        if (chair.isEmpty()) found.add(OpinionObstacle.NO_CHAIR);
        else if (chair.get().id() != member.id()) found.add(OpinionObstacle.NOT_THE_CHAIR);
    }

    private void againstSecond(Seat member, Set<OpinionObstacle> found) {
        if (chair.isEmpty()) found.add(OpinionObstacle.NO_CHAIR);
        if (deputy.isEmpty()) found.add(OpinionObstacle.NO_DEPUTY);
        if (officeOf(member).isEmpty()) found.add(OpinionObstacle.NEITHER_CHAIR_NOR_DEPUTY);
        var first = opinion.signatures().getFirst();
        if (first.seat() == member.id()) found.add(OpinionObstacle.SIGNED_BY_YOU);
        else if (!stillHolds(first)) found.add(OpinionObstacle.FIRST_SIGNATURE_VOID);
    }

    private boolean stillHolds(Signature first) {
        return (first.office() == Office.CHAIR ? chair : deputy).filter(seat -> seat.id() == first.seat()).isPresent();
    }

    private void againstWords(long revision, Set<OpinionObstacle> found) {
        if (opinion.paragraphs().isEmpty()) found.add(OpinionObstacle.NOTHING_WRITTEN);
        if (!opinion.isSigned() && opinion.minorities().stream().anyMatch(part -> part.seats()
                .isEmpty())) found.add(OpinionObstacle.NOBODY_BEHIND);
        if (revision != opinion.revision() && !opinion.isSigned()) found.add(OpinionObstacle.CHANGED_SINCE_READ);
    }
}
