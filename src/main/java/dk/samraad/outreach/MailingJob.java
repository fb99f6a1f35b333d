package dk.samraad.outreach;

import dk.samraad.hearing.Hearings;
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

    MailingJob(MailingRepository rows, MailingWriter writer, Hearings hearings) {
        this.rows = rows;
        this.writer = writer;
        this.hearings = hearings;
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
        for (var mailing : rows.unfinished()) {
            var hearing = hearings.find(mailing.consultationId()).orElseThrow();
            while (writer.writeToNext(hearing, mailing)) {
                // One transaction a party: cut off, it goes on where it was.
            }
        }
    }
}
