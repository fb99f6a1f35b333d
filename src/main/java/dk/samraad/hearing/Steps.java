package dk.samraad.hearing;

import dk.samraad.platform.time.Danish;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What each step of the lifecycle asks for beside the table, as far as the hearing itself tells.
final class Steps {
    private Steps() {}

    /// @param words the decision, or why it is withdrawn; empty for steps that take none
    static List<Reason> against(Hearing hearing, HearingState next, String words, Instant now) {
        if (!hearing.state().next().contains(next)) return List.of(Reason.of(HearingObstacle.NOT_FROM_HERE));
        var found = new ArrayList<HearingObstacle>();
        switch (next) {
            case OPEN -> againstOpening(hearing, now, found);
            case CLOSED -> { if (now.isBefore(hearing.closesAt())) found.add(HearingObstacle.DEADLINE_AHEAD); }
            case ASSESSED -> { if (now.isBefore(hearing.quietFrom())) found.add(HearingObstacle.REPLIES_STILL_COMING); }
            case DECIDED -> againstDeciding(hearing, words, now, found);
            case ARCHIVED -> { if (hearing.isPublic(now)) found.add(HearingObstacle.STILL_PUBLIC); }
            case WITHDRAWN -> { if (words.isBlank()) found.add(HearingObstacle.WITHDRAWAL_REASON_MISSING); }
            case DRAFT -> found.add(HearingObstacle.NOT_FROM_HERE);
        }
        return found.stream().map(Reason::of).toList();
    }

    private static void againstOpening(Hearing hearing, Instant now, List<HearingObstacle> found) {
        if (!hearing.contact().isReachable()) found.add(HearingObstacle.CONTACT_MISSING);
        if (hearing.committee().isBlank() || hearing.decisionOn().isEmpty()) found.add(HearingObstacle.COMMITTEE_MISSING);
        if (hearing.isLate(now)) found.add(HearingObstacle.DEADLINE_PASSED);
    }

    private static void againstDeciding(Hearing hearing, String words, Instant now, List<HearingObstacle> found) {
        if (hearing.decisionOn().filter(day -> !day.isAfter(Danish.dateOf(now))).isEmpty()) found.add(HearingObstacle.MEETING_AHEAD);
        if (words.isBlank()) found.add(HearingObstacle.DECISION_MISSING);
    }
}
