package dk.samraad.inbox;

import dk.samraad.platform.jobs.RecurringJob;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/// Deletes sheets a week after they were sent in, whatever became of them.
@Singleton
class SheetRetention implements RecurringJob {
    static final String NAME = "hearing.sheet-retention";
    private static final Duration KEPT = Duration.ofDays(Sheets.DAYS_KEPT);

    private final SheetStore store;
    private final InstantSource clock;

    SheetRetention(SheetStore store, InstantSource clock) {
        this.store = store;
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
    public void run() {
        store.deleteBefore(clock.instant().minus(KEPT));
    }
}
