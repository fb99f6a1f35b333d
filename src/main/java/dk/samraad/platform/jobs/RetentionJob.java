package dk.samraad.platform.jobs;

import java.time.Duration;

/// Deletes what has been kept long enough: twice a day, since each of its times is counted in days.
public interface RetentionJob extends RecurringJob {
    @Override
    default Duration pause() {
        return Duration.ofHours(12);
    }
}
