package dk.samraad.outreach;

import dk.samraad.hearing.Hearings;
import dk.samraad.platform.jobs.Pieces;
import dk.samraad.platform.jobs.RecurringJob;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Writes the mails of what was asked for, one party at a time.
@Singleton
class MailingJob implements RecurringJob {
    static final String NAME = "outreach.mailing";

    private final MailingRepository rows;
    private final MailingWriter writer;
    private final Hearings hearings;
    private final Pieces pieces;

    MailingJob(MailingRepository rows, MailingWriter writer, Hearings hearings, Pieces pieces) {
        this.rows = rows;
        this.writer = writer;
        this.hearings = hearings;
        this.pieces = pieces;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        pieces.each("mailing", rows.unfinished(), MailingRow::idOrFail, this::write);
    }

    private void write(MailingRow mailing) {
        var hearing = hearings.find(mailing.consultationId()).orElseThrow();
        // One transaction a party: cut off, it goes on where it was. A party whose mail cannot be written waits for the next turn.
        pieces.each("mailing " + mailing.idOrFail() + " to party", rows.waiting(mailing.idOrFail()),
                party -> party, party -> writer.writeTo(hearing, mailing, party));
        writer.end(mailing);
    }
}
