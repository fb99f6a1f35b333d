package dk.samraad.outreach;

/// Why nothing was sent.
public enum MailingRefusal {
    NOBODY_CHOSEN,
    NOBODY_HAS_AN_ADDRESS,
    HEARING_NOT_OPEN,
    NOT_DECIDED_YET
}
