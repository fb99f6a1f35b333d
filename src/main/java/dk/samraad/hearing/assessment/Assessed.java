package dk.samraad.hearing.assessment;

import dk.samraad.hearing.reply.SpeaksAs;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What was made of a reply, fit to leave the house: no hidden word, no protected name, and no name nobody has looked at.
///
/// @param isPublic the public may read the reply; otherwise its sender is not named here
/// @param sender empty for none to be shown
/// @param pieces in the order they were cut; empty when it is not cut, or left out
public record Assessed(
        long reply, String reference, boolean isPublic, SpeaksAs speaksAs, String sender, String organisation, boolean late, Instant receivedAt,
        List<Piece> pieces, Optional<LeftOut> leftOut) {

    /// A segment.
    ///
    /// @param judgement with "[skjult]" for words that were hidden after it was written
    /// @param paragraph of the comment it is or is cut from; empty for the general reply and the whole one
    /// @param words its own, as the public reads them today; empty for a whole reply, and when they have changed since
    public record Piece(long id, Judgement judgement, SegmentState state, String paragraph, String words, String assignedTo) {}

    /// Where to go on.
    public record Mark(Instant receivedAt, long reply) {
        public static final Mark START = new Mark(Instant.EPOCH, 0);
    }

    public Mark mark() {
        return new Mark(receivedAt, reply);
    }
}
