package dk.samraad.outreach;

import dk.samraad.duty.Duties;
import dk.samraad.platform.jobs.Pieces;
import dk.samraad.platform.jobs.RecurringJob;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/// Tells the register of the duty to hear which invitations arrived: a server took one of the party's mails, and a quarter
/// of an hour later it had not come back. More cannot be known without tracking. And which came back, all of them, also later.
@Singleton
class ArrivalJob implements RecurringJob {
    static final String NAME = "outreach.arrival";
    static final Duration WAIT = Duration.ofMinutes(15);

    private final MailingQueries queries;
    private final Duties duties;
    private final Pieces pieces;
    private final InstantSource clock;

    ArrivalJob(MailingQueries queries, Duties duties, Pieces pieces, InstantSource clock) {
        this.queries = queries;
        this.duties = duties;
        this.pieces = pieces;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        pieces.each("arrival at hearing and party", queries.arrivedBefore(clock.instant().minus(WAIT)),
                arrival -> arrival.hearing() + "/" + arrival.party(),
                arrival -> duties.delivered(arrival.hearing(), arrival.party(), arrival.at()));
        pieces.each("return from hearing and party", queries.cameBack(clock.instant()), back -> back.hearing() + "/" + back.party(),
                back -> duties.cameBack(back.hearing(), back.party(), back.at()));
    }
}
