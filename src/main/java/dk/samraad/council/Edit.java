package dk.samraad.council;

import java.util.Set;

/// What became of the wish to write a part.
public sealed interface Edit {
    record Saved(long part) implements Edit {}

    /// Somebody else wrote it meanwhile. Nothing was stored, nothing is lost: show both.
    ///
    /// @param base what the member began from
    /// @param theirs what stands there now
    record Conflict(OpinionPart base, OpinionPart theirs) implements Edit {}

    /// @param reasons all of them, at least one
    record Refused(Set<OpinionObstacle> reasons) implements Edit {}
}
