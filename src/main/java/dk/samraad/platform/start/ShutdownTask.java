package dk.samraad.platform.start;

/// Something a room does when Samråd is told to stop (SIGTERM), while it still serves and its database still runs. All begin at once and
/// all are waited for; each bounds its own time, so that a stop takes less than thirty seconds.
public interface ShutdownTask {
    void run();
}
