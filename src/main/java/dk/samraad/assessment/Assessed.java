package dk.samraad.assessment;

import dk.samraad.reply.SpeaksAs;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What was made of a reply, fit to leave the house: no hidden word, no protected name, and no name nobody has looked at.
///
/// @param isPublic the public may read the reply; otherwise its sender is not named here
/// @param sender empty for none to be shown
/// @param undecided late, and nobody has said whether it counts
/// @param pieces in the order they were cut; those of the first reply that says the same where it has none; empty when it is not
///     cut, or left out
public record Assessed(
        long reply, String reference, boolean isPublic, SpeaksAs speaksAs, String sender, String organisation, boolean late,
        boolean undecided, Instant receivedAt,
        List<Piece> pieces, Optional<LeftOut> leftOut) {

    /// A segment.
    ///
    /// @param id the same for all replies that are assessed together
    /// @param judgement with "[skjult]" for words that were hidden after it was written
    /// @param paragraph of the comment it is or is cut from; empty for the general reply and the whole one
    /// @param point title of the one it is put into; empty for none
    /// @param words its own, as the public reads them today; empty for a whole reply, when they have changed since, and when they are
    ///     those of another who says the same
    public record Piece(long id, Judgement judgement, SegmentState state, String point, String paragraph, String words,
            String assignedTo) {}

    /// Where to go on.
    public record Mark(Instant receivedAt, long reply) {
        public static final Mark START = new Mark(Instant.EPOCH, 0);
    }

    public Mark mark() {
        return new Mark(receivedAt, reply);
    }
}
