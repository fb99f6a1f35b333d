package dk.samraad.council;

import java.util.Set;

/// How far an opinion is: the whole lifecycle. What each step asks for besides stands in [Signing] and [CouncilRoom].
public enum OpinionState {
    /// Being written.
    DRAFT,
    /// It stands on the agenda of a meeting; it can still be written.
    ON_AGENDA,
    /// No meeting is waited for: chair or deputy has signed, and the words stand still until the other has too.
    URGENT,
    /// Signed off. It never changes.
    SIGNED;

    public Set<OpinionState> next() {
        return switch (this) {
            case DRAFT -> Set.of(ON_AGENDA, URGENT);
            // To itself: another meeting, another label.
            case ON_AGENDA -> Set.of(DRAFT, ON_AGENDA, URGENT, SIGNED);
            case URGENT -> Set.of(DRAFT, SIGNED);
            case SIGNED -> Set.of();
        };
    }

    /// Whether its words may be changed.
    public boolean isBeingWritten() {
        return this == DRAFT || this == ON_AGENDA;
    }
}
