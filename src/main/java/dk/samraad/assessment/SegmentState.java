package dk.samraad.assessment;

import java.util.Set;

/// How far the assessment of a segment is: the whole lifecycle.
public enum SegmentState {
    /// Cut; nothing is written about it.
    NEW,
    /// Somebody has written about it.
    IN_PROGRESS,
    /// Everything that has to be there is there; a colleague may read it.
    READY,
    /// Read and found good. It is not written in any more.
    APPROVED;

    public Set<SegmentState> next() {
        return switch (this) {
            case NEW -> Set.of(IN_PROGRESS, READY);
            case IN_PROGRESS -> Set.of(READY);
            // Back, when the reader has something to say.
            case READY -> Set.of(IN_PROGRESS, APPROVED);
            // Back, when something was forgotten.
            case APPROVED -> Set.of(IN_PROGRESS);
        };
    }

    /// Whether everything that the committee reads has to be there.
    public boolean isComplete() {
        return this == READY || this == APPROVED;
    }
}
