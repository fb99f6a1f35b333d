package dk.samraad.hearing.draft;

/// Why an enclosure is not taken or not taken away, beside what may be wrong with any file.
public enum EnclosureFault {
    TITLE_MISSING,
    TITLE_TOO_LONG,
    FILE_MISSING,
    TOO_MANY,
    /// It was sent out: others can be added, none taken away.
    SENT_OUT,
    /// Decided, archived or withdrawn.
    OVER
}
