package dk.samraad.proposal;

/// Why a text cannot be brought in, beside what may be wrong with any file.
public enum ImportFault {
    NOTHING_CHOSEN,
    /// A PDF or a picture: there is no telling a heading from a footer in them.
    NOT_A_TEXT_DOCUMENT,
    /// Text, but not Markdown: what would be read are its marks.
    RTF,
    HTML,
    CSV,
    /// Flat OpenDocument, an old XML of Word, or other XML.
    XML,
    /// Neither UTF-8 nor UTF-16 nor Windows-1252, as far as anybody can tell.
    ENCODING_UNKNOWN,
    /// It can be opened, but holds no paragraph.
    NO_TEXT,
    /// It could not be made sense of.
    UNREADABLE
}
