package dk.samraad.platform.mail;

/// What became of a mail.
public enum MailState {
    /// Waits for its turn, or for a mail server to be set.
    QUEUED,
    /// A server took it.
    SENT,
    /// A server took it, and it came back.
    BOUNCED,
    /// No server took it.
    GIVEN_UP
}
