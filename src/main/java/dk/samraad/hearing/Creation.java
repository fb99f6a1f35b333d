package dk.samraad.hearing;

import java.util.List;

/// What became of the wish to have a hearing, or to have it otherwise.
public sealed interface Creation {
    record Created(Hearing hearing) implements Creation {}

    /// @param reasons all of them, at least one
    record Refused(List<HearingObjection> reasons) implements Creation {}
}
