package dk.samraad.platform.jobs;

import java.time.Duration;

/// Something a room does again and again. It may be cut off at any point and run again: what it does twice must be the
/// same as once.
public interface RecurringJob {
    /// Unique among all jobs; also its key in the database, so it never changes.
    String name();

    /// From the end of one run to the beginning of the next.
    Duration pause();

    void run();
}
