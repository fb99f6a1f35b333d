package dk.samraad.hearing;

/// Why a hearing cannot be as it was wished, or not be changed so.
public enum HearingObjection {
    SLUG_MALFORMED,
    SLUG_TAKEN,
    /// It is a word of an address.
    SLUG_RESERVED,
    TITLE_MISSING,
    PROCESS_UNKNOWN,
    DEADLINE_BEFORE_OPENING,
    /// The committee would decide before everybody was heard.
    DECISION_BEFORE_DEADLINE,
    LATE_DAYS_OUT_OF_RANGE,
    PUBLIC_UNTIL_TOO_EARLY,
    RETAINED_UNTIL_TOO_EARLY,
    /// Open: people were told a later day.
    DEADLINE_MOVED_FORWARD,
    /// Open: people were told when their replies become public.
    PUBLICATION_WAS_TOLD,
    /// Open: people were told when their replies are deleted; that day may come earlier, not later.
    DELETION_WAS_TOLD,
    /// Open: it needs somebody to ask.
    CONTACT_NEEDED,
    /// Open: it needs a committee and its day.
    COMMITTEE_NEEDED,
    /// It holds something that is hidden in a reply; so the next two.
    TITLE_HOLDS_HIDDEN,
    SUMMARY_HOLDS_HIDDEN,
    AUDIENCE_HOLDS_HIDDEN,
    /// Decided, archived or withdrawn.
    OVER
}
