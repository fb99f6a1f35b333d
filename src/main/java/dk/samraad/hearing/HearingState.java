package dk.samraad.hearing;

import java.util.Set;

/// What staff made of a hearing: the whole lifecycle. Whether it takes replies at this moment is [Hearing#takesReplies], by
/// the clock as well. What each step asks for beside this table stands in `Steps` and in the [StepGuard]s.
public enum HearingState {
    /// Being written; nobody but staff sees it.
    DRAFT,
    /// Sent out: it takes replies from its first day to its deadline.
    OPEN,
    /// The deadline is over; the replies are being assessed.
    CLOSED,
    /// Every reply has its assessment; the committee can decide.
    ASSESSED,
    /// The committee has decided, and the page says what.
    DECIDED,
    /// The public copy is gone.
    ARCHIVED,
    /// Called off. Its page says why, and takes nothing.
    WITHDRAWN;

    public Set<HearingState> next() {
        return switch (this) {
            case DRAFT -> Set.of(OPEN);
            case OPEN -> Set.of(CLOSED, WITHDRAWN);
            // Opened again when the deadline is moved.
            case CLOSED -> Set.of(OPEN, ASSESSED, WITHDRAWN);
            // Back, when something was forgotten.
            case ASSESSED -> Set.of(CLOSED, DECIDED, WITHDRAWN);
            case DECIDED -> Set.of(ARCHIVED);
            case ARCHIVED -> Set.of();
            case WITHDRAWN -> Set.of(ARCHIVED);
        };
    }

    /// Whether the document has been sent out to people.
    public boolean isSentOut() {
        return this != DRAFT;
    }
}
