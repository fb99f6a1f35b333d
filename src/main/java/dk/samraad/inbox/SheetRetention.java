package dk.samraad.inbox;

import dk.samraad.platform.jobs.RecurringJob;
import dk.samraad.platform.work.Works;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/// Deletes sheets a week after they were sent in, whatever became of them.
@Singleton
class SheetRetention implements RecurringJob {
    static final String NAME = "hearing.sheet-retention";
    private static final Duration KEPT = Duration.ofDays(Sheets.DAYS_KEPT);

    private final SheetStore store;
    private final Works works;
    private final InstantSource clock;

    SheetRetention(SheetStore store, Works works, InstantSource clock) {
        this.store = store;
        this.works = works;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        // As in SheetEmptying.
        var due = clock.instant().minus(KEPT);
        works.drop(Sheets.JOB, store.before(due));
        works.drop(Sheets.JOB, store.deleteBefore(due));
    }
}
