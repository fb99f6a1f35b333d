package dk.samraad.survey;

import java.util.Set;

/// What staff made of a survey. Whether it takes answers at this moment is [Openness], by the clock.
public enum SurveyState {
    /// Being written; nobody but staff sees it.
    DRAFT,
    /// Released: it takes answers from its first to its last day.
    OPEN,
    /// Closed by hand before its last day.
    CLOSED,
    /// Put away; its address says nothing any more.
    ARCHIVED;

    public Set<SurveyState> next() {
        return switch (this) {
            case DRAFT -> Set.of(OPEN);
            case OPEN -> Set.of(CLOSED);
            case CLOSED -> Set.of(OPEN, ARCHIVED);
            case ARCHIVED -> Set.of();
        };
    }
}
