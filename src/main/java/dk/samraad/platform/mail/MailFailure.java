package dk.samraad.platform.mail;

/// Why an attempt failed. The server's own words may hold the address and are not kept.
public enum MailFailure {
    NO_CONNECTION,
    /// The server did not accept our user name and password.
    SIGN_IN,
    /// The server will never take it: as a rule the address does not exist.
    REFUSED,
    /// The server asks us to come again.
    POSTPONED,
    OTHER,
    /// Nobody took it while it still made sense.
    TOO_LATE;

    /// Whether another attempt may help.
    boolean isPassing() {
        return this != REFUSED && this != TOO_LATE;
    }
}
