package dk.samraad.platform.mail;

import dk.samraad.platform.jobs.Failures;
import dk.samraad.platform.jobs.RecurringJob;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends what is due.
@Singleton
class MailJob implements RecurringJob {
    static final String NAME = "platform.mail";
    private static final Logger LOG = LoggerFactory.getLogger(MailJob.class);
    private static final int AT_A_TIME = 200;

    private final MailQueue queue;
    private final MailServer server;
    private final Failures failures;
    private final InstantSource clock;

    MailJob(MailQueue queue, MailServer server, Failures failures, InstantSource clock) {
        this.queue = queue;
        this.server = server;
        this.failures = failures;
        this.clock = clock;
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
        if (!server.isSet()) return;
        for (int i = 0; i < AT_A_TIME; i++) {
            var mail = queue.take();
            if (mail.isEmpty()) return;
            var attempted = attempt(mail.get());
            queue.note(mail.get(), attempted);
            var failure = attempted.failure();
            if (failure == null) continue;
            LOG.warn("Mail {} ({}) was not taken: {} {}", mail.get().id(), mail.get().kind(), failure, attempted.code());
            // A server that does not answer one does not answer the next.
            if (failure == MailFailure.NO_CONNECTION || failure == MailFailure.SIGN_IN) return;
        }
    }

    /// A mail that cannot be written, or that breaks the library that sends it, does not hold up the next.
    private Attempted attempt(MailRow mail) {
        try {
            return server.send(mail, clock.instant());
        } catch (RuntimeException | Error surprise) {
            failures.say("mail " + mail.id(), surprise);
            return new Attempted(MailFailure.OTHER, "");
        }
    }
}
