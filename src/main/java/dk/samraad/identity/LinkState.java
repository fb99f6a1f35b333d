package dk.samraad.identity;

/// What a mailed link is worth now.
public enum LinkState {
    GOOD,
    USED,
    WITHDRAWN,
    EXPIRED,
    /// Never sent, copied wrongly, or deleted long since.
    UNKNOWN
}
