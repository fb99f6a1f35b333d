package dk.samraad.platform.jobs;

import dk.samraad.platform.measure.Recent;
import jakarta.inject.Singleton;
import java.time.Duration;
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
    private final Recent<Where> recent;
    private Where last = Where.UNKNOWN;
    private @Nullable CompletableFuture<Where> asking;

    JobTakers(Jobs jobs, JobStands stands, InstantSource clock) {
        this.jobs = jobs;
        this.stands = stands;
        this.clock = clock;
        this.recent = new Recent<>(clock, this::ask);
    }

    public Where look() {
        return jobs.isRunning() ? Where.HERE : recent.get();
    }

    /// By one at a time: [Recent] sees to it.
    private Where ask() {
        try {
            last = asking().get(WAIT_SECONDS, TimeUnit.SECONDS);
            asking = null;
        } catch (TimeoutException slow) {
            // It goes on, and whoever asks next gets its answer.
        } catch (ExecutionException failed) {
            asking = null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return last;
    }

    private CompletableFuture<Where> asking() {
        var underway = asking;
        if (underway == null) {
            underway = CompletableFuture.supplyAsync(() -> of(stands.all()), Thread::startVirtualThread)
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
            asking = underway;
        }
        return underway;
    }

    private Where of(List<JobStand> all) {
        var now = clock.instant();
        var beating = all.stream().anyMatch(job -> job.beat().filter(beat -> beat.isAfter(now.minus(ALIVE))).isPresent());
        var done = all.stream().anyMatch(job -> job.pause().filter(pause -> pause.compareTo(OFTEN) <= 0).isPresent() && !job.isStuck(now));
        return beating || done ? Where.ELSEWHERE : Where.NOWHERE;
    }
}
