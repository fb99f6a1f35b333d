package dk.samraad.report;

import dk.samraad.platform.work.Work;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Where an edition stands, and what may follow.
public enum Lifecycle {
    /// Somebody asked for it; a job will take it.
    REQUESTED,
    /// The job is at it. After a kill another instance begins it again from here.
    RUNNING,
    /// It could not be made; [Edition#failure()] says why.
    FAILED,
    /// Made, and seen by staff only.
    PREVIEW,
    /// Public and frozen.
    RELEASED,
    /// Was public. Its address now says that it is gone, and why.
    RETRACTED;

    public Set<Lifecycle> next() {
        return switch (this) {
            // It may also fail before it is begun: else it would say for ever that it waits.
            case REQUESTED -> EnumSet.of(RUNNING, FAILED);
            case RUNNING -> EnumSet.of(PREVIEW, FAILED);
            case FAILED -> EnumSet.of(REQUESTED);
            // Again: with other headlines.
            case PREVIEW -> EnumSet.of(RELEASED, REQUESTED);
            case RELEASED -> EnumSet.of(RETRACTED);
            case RETRACTED -> EnumSet.noneOf(Lifecycle.class);
        };
    }

    public boolean mayBecome(Lifecycle other) {
        return next().contains(other);
    }

    /// What is stored of an edition in the making is that it was asked for; how far that is, the ledger of long work knows.
    Lifecycle whileMade(Optional<Work> work) {
        if (this != REQUESTED) return this;
        return work.map(known -> switch (known.state()) {
            case ASKED -> REQUESTED;
            case RUNNING -> RUNNING;
            case FAILED -> FAILED;
        }).orElse(FAILED);
    }

    /// In the making: the progress page looks again by itself.
    public boolean isUnderway() {
        return this == REQUESTED || this == RUNNING;
    }
}
