package dk.samraad.hearing.draft;

/// Why a text cannot be brought in, beside what may be wrong with any file.
public enum ImportFault {
    NOTHING_CHOSEN,
    /// A PDF or a picture: there is no telling a heading from a footer in them.
    NOT_A_TEXT_DOCUMENT,
    /// It can be opened, but holds no paragraph.
    NO_TEXT,
    /// The library could not make sense of it.
    UNREADABLE
}
