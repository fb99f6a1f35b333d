package dk.samraad.platform.mail;

import dk.samraad.platform.settings.Settings;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The SMTP server of the operator.
@Singleton
class MailServer {
    private static final String TIMEOUT_MILLIS = "20000";
    private static final Pattern CODE = Pattern.compile("\\b([245][0-9]{2})(?:[ -]([245]\\.[0-9]{1,3}\\.[0-9]{1,3}))?");
    private static final int DEEP = 10;

    private final SmtpSettings settings;
    private final BounceSettings bounces;
    private final String from;
    private final String host;
    private final Settings site;

    /// @param from `SAMRAAD_MAIL_FROM`, an address with or without a name: `Fjordby Kommune <samraad@fjordby.example>`
    MailServer(SmtpSettings settings, BounceSettings bounces, @Value("${samraad.mail.from:}") String from, Settings site) {
        this.settings = settings;
        this.bounces = bounces;
        this.from = from;
        this.site = site;
        this.host = Objects.requireNonNullElse(site.baseUrl().getHost(), "localhost");
    }

    boolean isSet() {
        return settings.host() != null && !settings.host().isBlank() && !from.isBlank();
    }

    Attempted send(MailRow mail, Instant now) {
        try {
            var session = session(mail);
            var message = message(session, mail, now);
            try (var transport = session.getTransport()) {
                transport.connect(settings.username(), settings.password());
                transport.sendMessage(message, message.getAllRecipients());
            }
            return Attempted.TAKEN;
        } catch (MessagingException | IOException | RuntimeException failure) {
            return attempted(failure);
        }
    }

    private Session session(MailRow mail) throws MessagingException {
        var scheme = settings.tls() == Tls.TLS ? "smtps" : "smtp";
        var properties = new Properties();
        properties.put("mail.transport.protocol", scheme);
        put(properties, scheme, "host", Objects.requireNonNull(settings.host()));
        put(properties, scheme, "port", String.valueOf(settings.port()));
        put(properties, scheme, "auth", String.valueOf(settings.username() != null));
        put(properties, scheme, "from", envelopeSender(mail));
        put(properties, scheme, "connectiontimeout", TIMEOUT_MILLIS);
        put(properties, scheme, "timeout", TIMEOUT_MILLIS);
        put(properties, scheme, "writetimeout", TIMEOUT_MILLIS);
        put(properties, scheme, "ssl.checkserveridentity", "true");
        if (settings.tls() == Tls.STARTTLS) {
            put(properties, scheme, "starttls.enable", "true");
            put(properties, scheme, "starttls.required", "true");
        }
        return Session.getInstance(properties);
    }

    private static void put(Properties properties, String scheme, String name, String value) {
        properties.put("mail." + scheme + "." + name, value);
    }

    /// Where it comes back to when it cannot be delivered: an address that names this one mail.
    private String envelopeSender(MailRow mail) throws MessagingException {
        var address = bounces.address();
        if (address == null || address.isBlank()) return new InternetAddress(from).getAddress();
        var at = address.lastIndexOf('@');
        return address.substring(0, at) + "+" + mail.reference() + address.substring(at);
    }

    private MimeMessage message(Session session, MailRow mail, Instant now) throws MessagingException, IOException {
        var message = new NamedMessage(session, "<" + mail.reference() + "@" + host + ">");
        message.write(mail, from, site, now);
        return message;
    }

    private static Attempted attempted(Exception failure) {
        @Nullable Throwable cause = failure;
        var kind = MailFailure.OTHER;
        var code = "";
        for (int i = 0; i < DEEP && cause != null; i++) {
            if (cause instanceof AuthenticationFailedException) return new Attempted(MailFailure.SIGN_IN, "");
            if (cause instanceof IOException) kind = MailFailure.NO_CONNECTION;
            var found = CODE.matcher(Objects.requireNonNullElse(cause.getMessage(), ""));
            if (code.isEmpty() && cause instanceof MessagingException && found.find()) {
                code = found.group(2) == null ? found.group(1) : found.group(1) + " " + found.group(2);
            }
            cause = cause instanceof MessagingException e && e.getNextException() != null ? e.getNextException() : cause.getCause();
        }
        if (code.startsWith("5")) return new Attempted(MailFailure.REFUSED, code);
        if (code.startsWith("4")) return new Attempted(MailFailure.POSTPONED, code);
        return new Attempted(kind, "");
    }
}
