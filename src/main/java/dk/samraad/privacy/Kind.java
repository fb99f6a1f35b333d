package dk.samraad.privacy;

/// What is looked for, the most harmful first: where two overlap, the first named wins.
public enum Kind {
    CPR,
    EMAIL,
    PHONE,
    ADDRESS,
    /// Has the digits of a CPR number and says that it is something else ("byggesag 010203-0405"), or stands in an unusual shape:
    /// taken out where an error costs nothing, a reason to look elsewhere, never counted as a CPR number.
    PERHAPS_CPR
}
