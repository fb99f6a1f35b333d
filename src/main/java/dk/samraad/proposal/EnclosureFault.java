package dk.samraad.proposal;

/// Why an enclosure is not taken or not taken away, beside what may be wrong with any file.
public enum EnclosureFault {
    TITLE_MISSING,
    TITLE_TOO_LONG,
    /// Something that must not become public: the title is the name of the file as well.
    TITLE_HOLDS_HIDDEN,
    FILE_MISSING,
    TOO_MANY,
    /// It was sent out: others can be added, none taken away.
    SENT_OUT,
    /// Decided, archived or withdrawn.
    OVER
}
