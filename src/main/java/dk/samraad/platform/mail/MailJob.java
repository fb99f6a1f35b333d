package dk.samraad.platform.mail;

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
    private final InstantSource clock;

    MailJob(MailQueue queue, MailServer server, InstantSource clock) {
        this.queue = queue;
        this.server = server;
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
            var attempted = server.send(mail.get(), clock.instant());
            queue.note(mail.get(), attempted);
            var failure = attempted.failure();
            if (failure == null) continue;
            LOG.warn("Mail {} ({}) was not taken: {} {}", mail.get().id(), mail.get().kind(), failure, attempted.code());
            // A server that does not answer one does not answer the next.
            if (failure == MailFailure.NO_CONNECTION || failure == MailFailure.SIGN_IN) return;
        }
    }
}
