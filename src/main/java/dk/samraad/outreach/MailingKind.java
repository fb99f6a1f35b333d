package dk.samraad.outreach;

/// Why the parties are written to.
public enum MailingKind {
    INVITATION, REMINDER, THANKS
}
