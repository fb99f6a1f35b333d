package dk.samraad.platform.mail;

import dk.samraad.platform.jobs.RecurringJob;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/// Deletes address and text 14 days after a mail's end, long enough for it to come back, and the rest after 90.
@Singleton
class MailRetention implements RecurringJob {
    static final String NAME = "platform.mail-retention";
    static final Duration TEXT = Duration.ofDays(14);
    static final Duration TRACE = Duration.ofDays(90);

    private final MailRepository mails;
    private final InstantSource clock;

    MailRetention(MailRepository mails, InstantSource clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        mails.giveUpOverdue(clock.instant());
        mails.forgetText(clock.instant().minus(TEXT));
        mails.remove(clock.instant().minus(TRACE));
    }
}
