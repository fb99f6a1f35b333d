package dk.samraad.assessment;

/// What is wrong with the title of a point.
public enum PointFault {
    TITLE_MISSING,
    TITLE_TOO_LONG,
    /// Another point of the hearing is called so.
    TITLE_TAKEN,
    /// A title is public.
    TITLE_HOLDS_HIDDEN
}
