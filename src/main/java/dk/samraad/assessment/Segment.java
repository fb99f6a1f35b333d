package dk.samraad.assessment;

import dk.samraad.privacy.HiddenWords;
import java.time.Instant;

/// A piece of a reply, or a whole opinion, and what the administration makes of it.
///
/// @param assignedTo who assesses it, a name; empty for nobody
/// @param revision counts edits
public record Segment(
        long id, Origin origin, Place place, Judgement judgement, SegmentState state, String assignedTo, String createdBy,
        Instant createdAt, int revision) {

    /// With [HiddenWords] taken out of what is written about it.
    Segment without(HiddenWords hidden) {
        return new Segment(id, origin, place, judgement.without(hidden), state, assignedTo, createdBy, createdAt, revision);
    }
}
