package dk.samraad.platform.mail;

import dk.samraad.platform.jobs.RecurringJob;
import jakarta.inject.Singleton;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the mailbox where undeliverable mails come back. What it understood is deleted there; anything else is marked as
/// read and left to a person.
@Singleton
class BounceJob implements RecurringJob {
    static final String NAME = "platform.bounces";
    private static final Logger LOG = LoggerFactory.getLogger(BounceJob.class);
    private static final String TIMEOUT_MILLIS = "20000";
    private static final int AT_A_TIME = 500;

    private final BounceSettings settings;
    private final MailRepository mails;

    BounceJob(BounceSettings settings, MailRepository mails) {
        this.settings = settings;
        this.mails = mails;
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
        var host = settings.host();
        if (host == null || host.isBlank()) return;
        try (var store = session(host).getStore()) {
            store.connect(settings.username(), settings.password());
            try (var folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                var unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                for (int i = 0; i < Math.min(unread.length, AT_A_TIME); i++) read(unread[i]);
            }
        } catch (MessagingException failure) {
            // Its words may hold an address.
            LOG.warn("The mailbox for returned mails could not be read: {}", failure.getClass().getSimpleName());
        }
    }

    private void read(Message message) throws MessagingException {
        // Before it is looked into: one that breaks the connection is not met again.
        message.setFlag(Flags.Flag.SEEN, true);
        try {
            var bounce = Bounce.of(message);
            if (bounce.isEmpty()) return;
            mails.bounced(bounce.get().reference(), bounce.get().code());
            message.setFlag(Flags.Flag.DELETED, true);
        } catch (MessagingException | IOException | RuntimeException | Error unreadable) {
            LOG.warn("A returned mail could not be read: {}", unreadable.getClass().getSimpleName());
        }
    }

    private Session session(String host) {
        var scheme = settings.tls() == Tls.TLS ? "imaps" : "imap";
        var properties = new Properties();
        properties.put("mail.store.protocol", scheme);
        properties.put("mail." + scheme + ".host", host);
        properties.put("mail." + scheme + ".port", String.valueOf(settings.port()));
        properties.put("mail." + scheme + ".connectiontimeout", TIMEOUT_MILLIS);
        properties.put("mail." + scheme + ".timeout", TIMEOUT_MILLIS);
        properties.put("mail." + scheme + ".ssl.checkserveridentity", "true");
        if (settings.tls() == Tls.STARTTLS) {
            properties.put("mail.imap.starttls.enable", "true");
            properties.put("mail.imap.starttls.required", "true");
        }
        return Session.getInstance(properties);
    }
}
