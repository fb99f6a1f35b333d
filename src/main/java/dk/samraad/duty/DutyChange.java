package dk.samraad.duty;

import java.util.List;

/// What became of the wish to change the register.
public sealed interface DutyChange {
    record Made() implements DutyChange {}

    /// @param reasons all of them, at least one
    record Refused(List<DutyRefusal> reasons) implements DutyChange {}

    static DutyChange of(List<DutyRefusal> reasons) {
        return reasons.isEmpty() ? new Made() : new Refused(List.copyOf(reasons));
    }
}
