package dk.samraad.council;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.party.Seat;
import dk.samraad.privacy.HiddenWords;
import dk.samraad.proposal.Draft;
import dk.samraad.text.PlainText;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What may be written in an opinion, and while when.
final class PartCheck {
    static final int MOST_PARTS = 200;

    private PartCheck() {}

    /// Whether the hearing still takes an opinion: like a reply, on time or late. What was begun in time has a day longer.
    static Set<OpinionObstacle> againstHearing(Hearing hearing, Opinion opinion, Instant now) {
        if (hearing.state() == HearingState.WITHDRAWN) return EnumSet.of(OpinionObstacle.HEARING_WITHDRAWN);
        if (hearing.state() == HearingState.DRAFT || now.isBefore(hearing.opensAt())) return EnumSet.of(OpinionObstacle.HEARING_NOT_OPEN);
        return hearing.takesReplyBegunAt(opinion.begunAt(), now) ? EnumSet.noneOf(OpinionObstacle.class)
                : EnumSet.of(OpinionObstacle.TOO_LATE);
    }

    static Set<OpinionObstacle> againstState(OpinionState state) {
        return switch (state) {
            case DRAFT, ON_AGENDA -> EnumSet.noneOf(OpinionObstacle.class);
            case URGENT -> EnumSet.of(OpinionObstacle.BEING_SIGNED);
            case SIGNED -> EnumSet.of(OpinionObstacle.ALREADY_SIGNED);
        };
    }

    /// @param members who sit in the council today
    static Set<OpinionObstacle> againstWords(PartWish wish, Optional<Draft> draft, Seat writer, List<Seat> members) {
        var found = EnumSet.noneOf(OpinionObstacle.class);
        if (PlainText.length(wish.text()) > CouncilRoom.LONGEST_TEXT) found.add(OpinionObstacle.TEXT_TOO_LONG);
        if (!HiddenWords.NONE.foundIn(wish.text()).isEmpty()) found.add(OpinionObstacle.HOLDS_CPR);
        if (!HiddenWords.NONE.foundIn(wish.group()).isEmpty()) found.add(OpinionObstacle.GROUP_HOLDS_CPR);
        if (!isAbout(draft, wish.about())) found.add(OpinionObstacle.ABOUT_UNKNOWN);
        if (wish.kind() == OpinionPart.Kind.MINORITY) {
            if (PlainText.length(wish.group()) > CouncilRoom.LONGEST_GROUP) found.add(OpinionObstacle.GROUP_TOO_LONG);
            if (wish.seats().stream().anyMatch(seat -> seat != writer.id()) || NamesOfOthers.in(wish.group(), writer,
                    members) || NamesOfOthers.under(wish.text(), writer, members)) found.add(OpinionObstacle.NAMES_ANOTHER);
        }
        return found;
    }

    static boolean isAbout(Optional<Draft> draft, String about) {
        return about.isEmpty() || draft.filter(d -> d.section(about).isPresent() || d.paragraph(about).isPresent()).isPresent();
    }
}
