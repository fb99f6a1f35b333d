package dk.samraad.platform.mail;

import dk.samraad.platform.jobs.RecurringJob;
import jakarta.inject.Singleton;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the mailbox where undeliverable mails come back. What it understood is noted and then deleted there; anything else
/// is marked as read and left to a person. What could not be noted stays unread and is met again.
@Singleton
class BounceJob implements RecurringJob {
    static final String NAME = "platform.bounces";
    private static final Logger LOG = LoggerFactory.getLogger(BounceJob.class);
    private static final String TIMEOUT_MILLIS = "20000";
    private static final int AT_A_TIME = 500;

    private final BounceSettings settings;
    private final MailRepository mails;
    /// Those (by their number in the folder) that were looked into and not done with: they broke the connection.
    private final Set<Long> begun = ConcurrentHashMap.newKeySet();

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
                for (int i = 0; i < Math.min(unread.length, AT_A_TIME); i++) read(unread[i], ((UIDFolder) folder).getUID(unread[i]));
            }
        } catch (MessagingException failure) {
            // Its words may hold an address.
            LOG.warn("The mailbox for returned mails could not be read: {}", failure.getClass().getSimpleName());
        }
    }

    /// Marks it as read only when nothing is left to do with it.
    private void read(Message message, long number) throws MessagingException {
        var bounce = begun.add(number) ? look(message) : Optional.<Bounce>empty();
        if (bounce.isPresent()) {
            try {
                mails.bounced(bounce.get().reference(), bounce.get().code());
            } catch (RuntimeException notStored) {
                begun.remove(number);
                throw notStored;
            }
            message.setFlag(Flags.Flag.DELETED, true);
        }
        message.setFlag(Flags.Flag.SEEN, true);
        begun.remove(number);
    }

    private static Optional<Bounce> look(Message message) throws MessagingException {
        try {
            return Bounce.of(message);
        } catch (IOException | RuntimeException | Error unreadable) {
            LOG.warn("A returned mail could not be read: {}", unreadable.getClass().getSimpleName());
            return Optional.empty();
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
        // Else a message is marked as read by being looked into.
        properties.put("mail." + scheme + ".peek", "true");
        properties.put("mail." + scheme + ".ssl.checkserveridentity", "true");
        if (settings.tls() == Tls.STARTTLS) {
            properties.put("mail.imap.starttls.enable", "true");
            properties.put("mail.imap.starttls.required", "true");
        }
        return Session.getInstance(properties);
    }
}
