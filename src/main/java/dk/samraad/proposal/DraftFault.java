package dk.samraad.proposal;

/// Why a document cannot be written so, or a version not be begun or sent out.
public enum DraftFault {
    /// The hearing is decided, archived or withdrawn, or the version in hand is not for this state.
    NOT_NOW,
    /// No section has a paragraph.
    NOTHING_WRITTEN,
    TITLE_MISSING,
    TITLE_TOO_LONG,
    PARAGRAPH_TOO_LONG,
    EASY_READ_TOO_LONG,
    TOO_MANY_SECTIONS,
    TOO_MANY_PARAGRAPHS,
    /// The policy of the process has no such theme.
    THEME_UNKNOWN,
    /// Something that is hidden in a reply, or a CPR number.
    HOLDS_HIDDEN
}
