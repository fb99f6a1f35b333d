package dk.samraad.hearing.assessment;

import java.time.Instant;

/// A piece of a reply, or a whole opinion, and what the administration makes of it.
///
/// @param assignedTo who assesses it, a name; empty for nobody
/// @param revision counts edits
public record Segment(
        long id, Origin origin, Place place, Judgement judgement, SegmentState state, String assignedTo, String createdBy, Instant createdAt, int revision) {}
