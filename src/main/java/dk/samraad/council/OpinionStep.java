package dk.samraad.council;

import java.util.Set;

/// What became of the wish to move an opinion on.
public sealed interface OpinionStep {
    record Made(OpinionState state) implements OpinionStep {}

    /// @param reasons all of them, at least one
    record Refused(Set<OpinionObstacle> reasons) implements OpinionStep {}
}
