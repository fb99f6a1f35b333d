package dk.samraad.duty;

import java.time.Instant;

/// A reply that staff found to be a party's.
///
/// @param reference such as `o-001`
/// @param isNamed whether a paper may set the reply beside the party's name: it can be read, and its sender's name is not
///     protected, or they speak as the organisation itself
/// @param noRemarks it says that the party has none
public record Answer(String reference, Instant at, InTime inTime, boolean isNamed, boolean noRemarks) {
    /// Whether it came in time, or what was decided of it.
    public enum InTime { ON_TIME, LATE_COUNTS, LATE_COUNTS_NOT, LATE_UNDECIDED }
}
