package dk.samraad.assessment;

/// What the administration recommends (indstilling).
public enum Recommendation {
    /// The text is changed.
    CHANGED,
    /// The text stays as it is.
    UNCHANGED,
    /// Somebody else is to answer it.
    PASSED_ON,
    /// It is not about what was in hearing.
    OUTSIDE
}
