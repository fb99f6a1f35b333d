package dk.samraad.upload;

/// Why a file is not taken.
public enum FileFault {
    EMPTY,
    /// More than [Inspector#MOST_BYTES].
    TOO_LARGE,
    /// Its content is none of [FileKind], whatever its name says.
    NOT_A_KIND_WE_TAKE,
    DAMAGED,
    /// A password is needed to read it.
    PROTECTED,
    /// It unpacks to far more than it says, or is a picture no page could show.
    UNPACKS_TOO_LARGE,
    /// It takes more time, memory or depth to read than any document of this size.
    TOO_DEMANDING,
    /// A PDF package, or other files, sound or film inside it: they cannot be cleaned, and would be lost without a word.
    HOLDS_FILES,
    /// A PDF whose pages are drawn by a program inside it (dynamic XFA): nobody else can see what it says.
    DRAWN_BY_PROGRAM,
    VIRUS,
    /// The virus scanner is set up and does not answer.
    NOT_SCANNED,
    /// Too many files are being looked into just now.
    BUSY
}
