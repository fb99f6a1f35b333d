package dk.samraad.platform.jobs;

/// Some pieces of a job failed, each of which stands in the log under its own reference; all others are done.
public final class PiecesFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    PiecesFailed(String what, int failed, int tried) {
        super(failed + " of " + tried + " failed: " + what, null, false, false);
    }
}
