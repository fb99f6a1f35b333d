package dk.samraad.assessment;

import java.time.Instant;

/// A line of the log of a segment.
///
/// @param detail to whom it was given, or the name of its new state; empty otherwise
public record SegmentEvent(Instant at, String byName, Action action, String detail) {
    public enum Action {
        CUT,
        /// The passage was cut anew, for the words had changed.
        CUT_ANEW,
        WRITTEN,
        /// Written over what somebody else wrote meanwhile, having seen it.
        OVERWRITTEN,
        ASSIGNED,
        /// Put into a point with others, or taken out of one.
        PUT,
        MOVED
    }
}
