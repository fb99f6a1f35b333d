package dk.samraad.hearing;

import java.util.List;

/// What became of the wish to move a hearing on.
public sealed interface Transition {
    record Made(Hearing hearing) implements Transition {}

    /// @param reasons all of them, at least one
    record Refused(List<Reason> reasons) implements Transition {}
}
