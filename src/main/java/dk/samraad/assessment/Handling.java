package dk.samraad.assessment;

/// What became of a reply: every reply that came is in exactly one of these.
public enum Handling {
    /// Each piece of it has its assessment and its recommendation, by itself or with the replies that say the same.
    ASSESSED,
    NOT_ASSESSED,
    /// Came after the deadline, and nobody has said whether it counts. That is not a no.
    LATE_UNDECIDED,
    /// Came after the deadline, and does not count by a decision.
    LATE_OUT,
    /// Not assessed, by a decision with a reason.
    LEFT_OUT
}
