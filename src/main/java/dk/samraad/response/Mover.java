package dk.samraad.response;

import dk.samraad.platform.daykey.DayKeys;
import dk.samraad.platform.jobs.Pieces;
import dk.samraad.platform.jobs.RecurringJob;
import dk.samraad.survey.Openness;
import dk.samraad.survey.Survey;
import dk.samraad.survey.Surveys;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/// Moves answers from the inbox to where they are counted, whenever enough of one survey have come together.
///
/// PostgreSQL writes in every row which transaction made it, and that is enough to pair an answer with whatever else was
/// written in or beside its transaction. So a row is made anew in a transaction that makes at least ten, in shuffled
/// order and under a fresh id: then the transaction tells only which ten it is one of. What the database's own log tells of
/// the moment a row came in is sealed, and when a day's last row has gone from the inbox its key is destroyed.
@Singleton
public class Mover implements RecurringJob {
    public static final String NAME = "response.move";
    /// The k of the brief: the fewest that are moved together.
    public static final int TOGETHER = 10;
    /// After the last late answer may arrive, somebody may still be in the middle of sending it.
    private static final Duration SAFETY = Duration.ofHours(1);

    private final MoveBatch batch;
    private final DayKeys keys;
    private final SpentKeys spent;
    private final Surveys surveys;
    private final Pieces pieces;
    private final InstantSource clock;

    Mover(MoveBatch batch, DayKeys keys, SpentKeys spent, Surveys surveys, Pieces pieces, InstantSource clock) {
        this.batch = batch;
        this.keys = keys;
        this.spent = spent;
        this.surveys = surveys;
        this.pieces = pieces;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        keys.refresh();
        try {
            pieces.each("answers of survey", batch.waiting().keySet(), id -> id, id -> move(surveys.byId(id)));
        } finally {
            try {
                pieces.each("times of survey", batch.withdrawnFrom(), id -> id, id -> batch.regroup(id, surveys.byId(id).opensOn()));
            } finally {
                // A key whose last row has gone is destroyed whatever else failed.
                spent.destroy();
            }
        }
    }

    private void move(Survey survey) {
        while (batch.moveSome(survey.id(), survey.opensOn())) {
            // Until fewer than a batch are left.
        }
        if (isSettled(survey)) batch.moveRest(survey.id(), survey.opensOn());
    }

    private boolean isSettled(Survey survey) {
        return !clock.instant().isBefore(survey.closesAt().plus(Openness.GRACE).plus(SAFETY));
    }
}
