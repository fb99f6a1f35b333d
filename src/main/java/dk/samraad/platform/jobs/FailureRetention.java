package dk.samraad.platform.jobs;

import jakarta.inject.Singleton;

/// Deletes when something failed a year after it did.
@Singleton
class FailureRetention implements RetentionJob {
    static final String NAME = "platform.failure-retention";

    private final FailureRows rows;

    FailureRetention(FailureRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run() {
        rows.forgetOld();
    }
}
