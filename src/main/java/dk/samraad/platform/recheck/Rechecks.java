package dk.samraad.platform.recheck;

import dk.samraad.platform.jobs.Failures;
import dk.samraad.platform.jobs.Pieces;
import dk.samraad.platform.jobs.RecurringJob;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/// Runs the second looks that are not done yet, page by page. The door; also the job, which has nothing to do most of the time.
@Singleton
public class Rechecks implements RecurringJob {
    public static final String JOB = "platform.recheck";

    private final List<Recheck> rechecks;
    private final RecheckPages pages;
    private final Pieces pieces;
    private final Failures failures;

    Rechecks(List<Recheck> rechecks, RecheckPages pages, Pieces pieces, Failures failures) {
        this.rechecks = rechecks.stream().sorted(Comparator.comparing(Recheck::name)).toList();
        this.pages = pages;
        this.pieces = pieces;
        this.failures = failures;
    }

    @Override
    public String name() {
        return JOB;
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    /// One that fails is tried again at the next run and holds up none of the others.
    @Override
    public void run() {
        pieces.each("second look", rechecks, Recheck::name, this::look);
    }

    private void look(Recheck recheck) {
        try {
            while (pages.next(recheck)) {
                if (Thread.currentThread().isInterrupted()) return;
            }
        } catch (RuntimeException | Error e) {
            pages.failed(recheck, failures.say("second look at " + recheck.name(), e));
        }
    }

    /// Every look at the present version that has begun, by name. One statement.
    @Connectable
    public List<Progress> progress() {
        return pages.progress();
    }
}
