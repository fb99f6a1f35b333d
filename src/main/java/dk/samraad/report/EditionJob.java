package dk.samraad.report;

import dk.samraad.platform.error.Stale;
import dk.samraad.platform.jobs.RecurringJob;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes what was asked for, one after the other. It runs on one instance at a time, so an edition found RUNNING was
/// left by one that was killed, and is begun again: nothing of it was kept.
@Singleton
class EditionJob implements RecurringJob {
    private static final Logger LOG = LoggerFactory.getLogger(EditionJob.class);

    private final EditionQueries queries;
    private final EditionMaking making;

    EditionJob(EditionQueries queries, EditionMaking making) {
        this.queries = queries;
        this.making = making;
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
        for (var edition : queries.underway()) make(edition);
    }

    private void make(Edition edition) {
        try {
            making.make(edition);
        } catch (NotPossible refusal) {
            making.fail(edition.id(), refusal.failure(), null);
        } catch (Stale takenOver) {
            LOG.info("report {} is made by another instance", edition.id());
        } catch (RuntimeException | Error surprise) {
            var reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
            LOG.error("report {} {}", edition.id(), reference, surprise);
            making.fail(edition.id(), Edition.Failure.UNEXPECTED, reference);
        }
    }
}
