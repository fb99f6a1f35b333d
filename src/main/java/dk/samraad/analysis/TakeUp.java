package dk.samraad.analysis;

/// What became of taking up results.
public sealed interface TakeUp {
    record Taken(int snapshot, int respondents) implements TakeUp {}

    /// Too few answers are new (or withdrawn) since the last snapshot: see [Results#BATCH].
    ///
    /// @param respondents answers there are
    /// @param counted answers in the last snapshot, 0 when there is none
    record Refused(int respondents, int counted) implements TakeUp {
        boolean isTooSmall() {
            return respondents < Results.BATCH || Math.abs(respondents - counted) < Results.BATCH;
        }
    }
}
