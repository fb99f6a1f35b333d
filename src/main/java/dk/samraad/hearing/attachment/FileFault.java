package dk.samraad.hearing.attachment;

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
    VIRUS,
    /// The virus scanner is set up and does not answer.
    NOT_SCANNED
}
