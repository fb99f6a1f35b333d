package dk.samraad.platform.jobs;

/// Something a room does when asked to, such as making a report. It may be cut off at any point and run again.
public interface OnceJob {
    /// Unique among all jobs; also its key in the database, so it never changes.
    String name();

    /// @param id of what is to be done, as given to [Jobs#ask]
    void run(String id);
}
