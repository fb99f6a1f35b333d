package dk.samraad.inbox;

import dk.samraad.platform.work.Work;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What a sheet of replies is at. The job works on those that are under way; the others wait for a person.
public enum SheetState {
    /// It is looked through.
    CHECKING,
    /// Something has to be put right in the file.
    FAULTY,
    /// Everything is right; somebody has to say so.
    READY,
    BRINGING_IN,
    DONE,
    /// By no fault of the file.
    FAILED;

    public Set<SheetState> next() {
        return switch (this) {
            case CHECKING -> EnumSet.of(FAULTY, READY, FAILED);
            case READY -> EnumSet.of(BRINGING_IN);
            // The document may have changed since it was looked through.
            case BRINGING_IN -> EnumSet.of(DONE, FAULTY, FAILED);
            case FAILED -> EnumSet.of(CHECKING);
            case FAULTY, DONE -> EnumSet.noneOf(SheetState.class);
        };
    }

    public boolean mayBecome(SheetState other) {
        return next().contains(other);
    }

    /// What is stored of a sheet that the job has in hand is what is done with it; whether that failed, the ledger of long work knows.
    SheetState whileWorkedOn(Optional<Work> work) {
        return isUnderway() && work.filter(Work::isUnderway).isEmpty() ? FAILED : this;
    }

    public boolean isUnderway() {
        return this == CHECKING || this == BRINGING_IN;
    }
}
