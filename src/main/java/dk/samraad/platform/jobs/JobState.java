package dk.samraad.platform.jobs;

/// How a job does, said in one word; the worst that is true.
public enum JobState {
    /// It was due long ago, and nobody does it.
    STUCK,
    /// So often in a row that it will not mend itself.
    FAILING,
    FAILED_LAST,
    /// Asked for, and not done yet.
    WAITING,
    RUNNING,
    WELL
}
