package dk.samraad.assessment;

/// Why a hearing cannot be marked assessed yet.
public enum AssessmentObstacle {
    REPLIES_UNCUT, REPLIES_UNDER_WAY, LATE_UNDECIDED, OPINIONS_UNASSESSED,
    /// Paragraphs that an assessment says are changed, and that are as they were.
    PROMISES_UNKEPT
}
