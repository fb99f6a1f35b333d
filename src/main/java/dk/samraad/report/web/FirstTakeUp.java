package dk.samraad.report.web;

import dk.samraad.analysis.Standing;
import java.time.LocalDate;
import java.util.Optional;

/// What has to be said of a survey's results before somebody asks for a summary: making one never takes them up unasked.
///
/// @param answers that would be counted
/// @param takenOn the day of the newest results; empty before the first
public record FirstTakeUp(State state, int answers, Optional<LocalDate> takenOn) {
    static final FirstTakeUp NONE = new FirstTakeUp(State.NONE, 0, Optional.empty());

    enum State {
        /// They were taken up, or it is a hearing: nothing to say.
        NONE,
        /// The survey is closed and they were not: asked, because it cannot be undone.
        ASKED,
        /// The survey is open and they were not: an early look is asked for on the page of results.
        EARLY,
        /// They were taken up while it was open, and it has closed since.
        STALE
    }

    static FirstTakeUp of(Standing standing) {
        var state = standing.takenOn().isEmpty() ? (standing.open() ? State.EARLY : State.ASKED)
                : standing.interim() && !standing.open() ? State.STALE : State.NONE;
        return new FirstTakeUp(state, standing.answers(), standing.takenOn());
    }

    public boolean asks() {
        return state == State.ASKED;
    }

    public boolean isEarly() {
        return state == State.EARLY;
    }

    public boolean isStale() {
        return state == State.STALE;
    }
}
