package dk.samraad.proposal;

import java.util.Set;

/// What became of the wish to write, begin or send out a version.
public sealed interface Writing {
    record Written(Draft draft) implements Writing {}

    /// @param reasons all of them, at least one
    record Refused(Set<DraftFault> reasons) implements Writing {}
}
