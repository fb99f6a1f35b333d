package dk.samraad.hearing;

/// What may stand in the way of a step of the lifecycle.
public enum HearingObstacle {
    /// [HearingState#next()] does not allow it.
    NOT_FROM_HERE,
    CONTACT_MISSING,
    COMMITTEE_MISSING,
    /// The last day is over already.
    DEADLINE_PASSED,
    /// People were promised to have until the deadline.
    DEADLINE_AHEAD,
    /// Late replies, and those begun in time, may still come.
    REPLIES_STILL_COMING,
    /// The committee has not met yet.
    MEETING_AHEAD,
    DECISION_MISSING,
    /// People were told that it can be read until a day.
    STILL_PUBLIC,
    WITHDRAWAL_REASON_MISSING,
    /// What was typed holds something that is hidden in a reply; which is the detail.
    WORDS_HIDDEN
}
