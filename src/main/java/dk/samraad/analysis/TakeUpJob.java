package dk.samraad.analysis;

import dk.samraad.platform.jobs.Failures;
import dk.samraad.platform.jobs.Pieces;
import dk.samraad.platform.jobs.RecurringJob;
import dk.samraad.survey.Surveys;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;

/// Takes up the results that were asked for, one survey after the other. It runs on one instance at a time, so what is
/// found half done was left by one that was killed, and is begun again: nothing of it was kept.
@Singleton
class TakeUpJob implements RecurringJob {
    private final SnapshotMaking making;
    private final TakingLedger ledger;
    private final Surveys surveys;
    private final Pieces pieces;
    private final Failures failures;

    TakeUpJob(SnapshotMaking making, TakingLedger ledger, Surveys surveys, Pieces pieces, Failures failures) {
        this.making = making;
        this.ledger = ledger;
        this.surveys = surveys;
        this.pieces = pieces;
        this.failures = failures;
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
        pieces.each("results of survey", ledger.asked().entrySet(), Map.Entry::getKey, asked -> take(asked.getKey(), asked.getValue()));
    }

    private void take(long survey, String by) {
        try {
            making.make(surveys.byId(survey).slug(), by, state -> ledger.reached(survey, state));
            ledger.done(survey);
        } catch (RuntimeException | Error surprise) {
            ledger.failed(survey, failures.say("results of survey " + survey, surprise));
        }
    }
}
