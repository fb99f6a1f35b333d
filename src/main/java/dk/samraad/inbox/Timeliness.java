package dk.samraad.inbox;

/// The class of a reply by when it came, and what was decided where that was late.
public enum Timeliness { ON_TIME, LATE_UNDECIDED, LATE_COUNTS, LATE_COUNTS_NOT }
