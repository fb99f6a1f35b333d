package dk.samraad.platform.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Where a job stands, on whichever instance it runs.
///
/// @param pause from the end of one run to the beginning of the next; empty for one that is done when asked
/// @param waiting how many times it is asked for and not done; of a recurring job 1, or 0 when no instance ever took it
/// @param due when it is to begin, the earliest of them
/// @param beat when the instance that does it now last said that it lives; empty when nobody does it
/// @param failures in a row, the worst of them; 0 after a success
public record JobStand(
        String name, Optional<Duration> pause, int waiting, Optional<Instant> due, Optional<Instant> beat, Optional<Instant> succeeded,
        int failures, Optional<LastFailure> lastFailure) {

    /// So many in a row, and a job no longer mends itself.
    public static final int TOO_MANY_FAILURES = 3;
    /// So many of its pauses after it was due, a job is not late but dead or stuck; never sooner than [#LEAST], since one
    /// that works long is due all the while.
    private static final int PAUSES = 5;
    private static final Duration LEAST = Duration.ofMinutes(15);

    /// @param reference as it stands in the log
    public record LastFailure(Instant at, String reference) {}

    public JobState state(Instant now) {
        if (isStuck(now)) return JobState.STUCK;
        if (failures >= TOO_MANY_FAILURES) return JobState.FAILING;
        if (failures > 0) return JobState.FAILED_LAST;
        if (beat.isPresent()) return JobState.RUNNING;
        return pause.isEmpty() && waiting > 0 ? JobState.WAITING : JobState.WELL;
    }

    /// How many of it are due and not begun.
    public int waitingAt(Instant now) {
        return beat.isPresent() || overdue(now).isZero() ? 0 : waiting;
    }

    /// Whether nobody does it any more.
    public boolean isStuck(Instant now) {
        if (pause.isEmpty()) return false;
        return due.isEmpty() || now.isAfter(due.get().plus(grace(pause.get())));
    }

    /// How long it has been due; zero before.
    public Duration overdue(Instant now) {
        var late = due.map(then -> Duration.between(then, now)).orElse(Duration.ZERO);
        return late.isNegative() ? Duration.ZERO : late;
    }

    private static Duration grace(Duration pause) {
        var grace = pause.multipliedBy(PAUSES);
        return grace.compareTo(LEAST) < 0 ? LEAST : grace;
    }
}
