package dk.samraad.platform.mail;

import dk.samraad.platform.jobs.RecurringJob;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Answers those who asked for a mail. One that fails waits for the next turn and holds up nobody.
@Singleton
class AskedMailJob implements RecurringJob {
    static final String NAME = "platform.asked-mails";
    private static final int AT_A_TIME = 500;

    private final AskedMails asked;

    AskedMailJob(AskedMails asked) {
        this.asked = asked;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        asked.forgetOld();
        @Nullable Throwable first = null;
        for (var id : asked.waiting(AT_A_TIME)) {
            try {
                asked.answer(id);
            } catch (RuntimeException | Error failure) {
                if (first == null) first = failure;
            }
        }
        if (first instanceof Error error) throw error;
        if (first instanceof RuntimeException exception) throw exception;
    }
}
