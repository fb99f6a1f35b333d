package dk.samraad.process;

/// Whether one can take part, as the supplying room judges it (it knows its own grace periods).
/// In the order in which a page shows them.
public enum ActivityState { OPEN, UPCOMING, CLOSED }
