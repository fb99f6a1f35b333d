package dk.samraad.inbox;

/// Why a file cannot be read as a sheet of replies at all.
public enum SheetFault {
    NOTHING_CHOSEN,
    TOO_LARGE,
    /// Something else than XLSX, or one with macros.
    NOT_A_SHEET,
    /// An XLS from before 2007, or an XLSX that is locked with a password: both are packed in the same old way.
    OLD_OR_LOCKED,
    /// The strict form of XLSX, which our library does not read.
    STRICT,
    UNPACKS_TOO_LARGE,
    DAMAGED,
    /// Every sheet is hidden.
    ALL_HIDDEN,
    NO_ROWS,
    TOO_MANY_ROWS,
    /// One heading stands over two columns.
    HEADING_TWICE,
    /// Too many files are being looked into just now; nothing is wrong with it.
    BUSY
}
