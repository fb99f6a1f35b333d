package dk.samraad.report;

import dk.samraad.platform.error.Stale;
import dk.samraad.platform.jobs.Failures;
import dk.samraad.platform.jobs.Pieces;
import dk.samraad.platform.jobs.RecurringJob;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes what was asked for, one after the other. It runs on one instance at a time, so an edition found RUNNING was
/// left by one that was killed, and is begun again: nothing of it was kept.
@Singleton
class EditionJob implements RecurringJob {
    private static final Logger LOG = LoggerFactory.getLogger(EditionJob.class);

    private final EditionQueries queries;
    private final EditionMaking making;
    private final Pieces pieces;
    private final Failures failures;

    EditionJob(EditionQueries queries, EditionMaking making, Pieces pieces, Failures failures) {
        this.queries = queries;
        this.making = making;
        this.pieces = pieces;
        this.failures = failures;
    }

    @Override
    public String name() {
        return Reports.JOB;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        pieces.each("report", queries.underway(), Edition::id, this::make);
    }

    private void make(Edition edition) {
        try {
            making.make(edition);
        } catch (NotPossible refusal) {
            making.fail(edition.id(), refusal.failure(), null);
        } catch (Stale takenOver) {
            LOG.info("report {} is made by another instance", edition.id());
        } catch (RuntimeException | Error surprise) {
            making.fail(edition.id(), Edition.Failure.UNEXPECTED, failures.say("report " + edition.id(), surprise));
        }
    }
}
