package dk.samraad.platform.jobs;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Which instance takes jobs, as far as can be told from this one: others are known by what they leave in the table of the jobs.
///
/// Whoever asks waits a second at most, however slow the database is, and is told what was known last.
@Singleton
public class JobTakers {
    /// What is done at least so often tells that somebody does it.
    private static final Duration OFTEN = Duration.ofMinutes(1);
    private static final Duration ALIVE = Duration.ofMinutes(3);
    private static final Duration GOOD_FOR = Duration.ofSeconds(5);
    private static final long WAIT_SECONDS = 1;
    /// Of the question itself: on the connections of the jobs a statement may take an hour.
    private static final long PATIENCE_SECONDS = 10;

    /// Where jobs are taken.
    public enum Where {
        HERE,
        /// Not here, and another instance does.
        ELSEWHERE,
        /// Nothing is sent, moved, counted or deleted.
        NOWHERE,
        /// The database has not answered yet.
        UNKNOWN
    }

    private final Jobs jobs;
    private final JobStands stands;
    private final InstantSource clock;
    private Where last = Where.UNKNOWN;
    private Instant lastAt = Instant.EPOCH;
    private @Nullable CompletableFuture<Where> asking;

    JobTakers(Jobs jobs, JobStands stands, InstantSource clock) {
        this.jobs = jobs;
        this.stands = stands;
        this.clock = clock;
    }

    public Where look() {
        if (jobs.isRunning()) return Where.HERE;
        if (isFresh()) return last();
        try {
            return keep(asking().get(WAIT_SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException slow) {
            return last();
        } catch (ExecutionException failed) {
            forget();
            return last();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return last();
        }
    }

    /// One question at a time, and whoever comes meanwhile waits for its answer.
    private synchronized CompletableFuture<Where> asking() {
        var underway = asking;
        if (underway == null) {
            underway = CompletableFuture.supplyAsync(() -> of(stands.all()), Thread::startVirtualThread)
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
            asking = underway;
        }
        return underway;
    }

    private synchronized Where keep(Where found) {
        last = found;
        lastAt = clock.instant();
        asking = null;
        return found;
    }

    private synchronized void forget() {
        asking = null;
    }

    /// A clock that was set back does not keep an old answer.
    private synchronized boolean isFresh() {
        return Duration.between(lastAt, clock.instant()).abs().compareTo(GOOD_FOR) <= 0;
    }

    private synchronized Where last() {
        return last;
    }

    private Where of(List<JobStand> all) {
        var now = clock.instant();
        var beating = all.stream().anyMatch(job -> job.beat().filter(beat -> beat.isAfter(now.minus(ALIVE))).isPresent());
        var done = all.stream().anyMatch(job -> job.pause().filter(pause -> pause.compareTo(OFTEN) <= 0).isPresent() && !job.isStuck(now));
        return beating || done ? Where.ELSEWHERE : Where.NOWHERE;
    }
}
