package dk.samraad.process;

import java.util.List;

/// What became of the wish to create a process.
public sealed interface Creation {
    record Created(Involvement involvement) implements Creation {}

    /// @param reasons all of them, at least one
    record Refused(List<Objection> reasons) implements Creation {}

    /// Why a process cannot be as it was wished.
    enum Objection {
        SLUG_MALFORMED,
        SLUG_TAKEN,
        /// It is a word of an address.
        SLUG_RESERVED,
        TITLE_MISSING,
        AUTHORITY_MISSING,
        POLICY_UNKNOWN,
        PHASES_MISSING,
        /// A phase ends before it starts.
        PHASE_BACKWARDS,
        /// A phase starts before the one ahead of it.
        PHASES_OUT_OF_ORDER,
        MILESTONES_OUT_OF_ORDER
    }
}
