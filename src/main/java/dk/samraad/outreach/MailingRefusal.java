package dk.samraad.outreach;

/// Why nothing was sent.
public enum MailingRefusal {
    NOBODY_CHOSEN,
    NOBODY_HAS_AN_ADDRESS,
    /// Somebody was to be reminded who has answered, was never asked, or has no time left.
    NOT_SILENT,
    /// Somebody was to be thanked who has not answered.
    NOT_ANSWERED,
    /// Somebody was to be invited whose last day is over.
    DEADLINE_PASSED,
    HEARING_NOT_OPEN,
    NOT_DECIDED_YET
}
