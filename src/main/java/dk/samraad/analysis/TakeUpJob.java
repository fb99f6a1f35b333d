package dk.samraad.analysis;

import dk.samraad.platform.jobs.RecurringJob;
import dk.samraad.survey.Surveys;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes up the results that were asked for, one survey after the other. It runs on one instance at a time, so what is
/// found half done was left by one that was killed, and is begun again: nothing of it was kept.
@Singleton
class TakeUpJob implements RecurringJob {
    private static final Logger LOG = LoggerFactory.getLogger(TakeUpJob.class);

    private final SnapshotMaking making;
    private final TakingLedger ledger;
    private final Surveys surveys;

    TakeUpJob(SnapshotMaking making, TakingLedger ledger, Surveys surveys) {
        this.making = making;
        this.ledger = ledger;
        this.surveys = surveys;
    }

    @Override
    public String name() {
        return Results.JOB;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        ledger.asked().forEach(this::take);
    }

    private void take(long survey, String by) {
        try {
            making.make(surveys.byId(survey).slug(), by, state -> ledger.reached(survey, state));
            ledger.done(survey);
        } catch (RuntimeException | Error surprise) {
            var reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
            LOG.error("results of survey {} {}", survey, reference, surprise);
            ledger.failed(survey, reference);
        }
    }
}
