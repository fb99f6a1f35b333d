package dk.samraad.api.web;

import dk.samraad.hearing.Hearing;
import java.time.Instant;

/// Where a hearing is, by its state and the clock, as other programs are told. The words are part of the API.
enum Standing {
    /// Published, and not to be answered yet.
    UPCOMING,
    OPEN,
    /// The deadline is over; replies are still taken, as late ones.
    LATE,
    CLOSED, ASSESSED, DECIDED;

    /// @param hearing one that is public
    static Standing of(Hearing hearing, Instant now) {
        return switch (hearing.state()) {
            case OPEN, CLOSED -> byClock(hearing, now);
            case ASSESSED -> ASSESSED;
            case DECIDED -> DECIDED;
            case DRAFT, ARCHIVED, WITHDRAWN -> throw new IllegalArgumentException("not public");
        };
    }

    private static Standing byClock(Hearing hearing, Instant now) {
        if (now.isBefore(hearing.opensAt())) return UPCOMING;
        if (!hearing.takesReplies(now)) return CLOSED;
        return hearing.isLate(now) ? LATE : OPEN;
    }
}
