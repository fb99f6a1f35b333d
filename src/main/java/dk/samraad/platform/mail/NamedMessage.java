package dk.samraad.platform.mail;

import dk.samraad.platform.settings.Settings;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A message whose Message-ID is ours: the same at every attempt, so that a second copy is known as one.
final class NamedMessage extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private final String name;

    NamedMessage(Session session, String name) {
        super(session);
        this.name = name;
    }

    /// Plain text and the same as HTML.
    void write(MailRow mail, String from, Settings site, Instant now) throws MessagingException, UnsupportedEncodingException {
        setFrom(sender(from));
        setRecipient(Message.RecipientType.TO, new InternetAddress(Objects.requireNonNull(mail.recipient()), true));
        if (mail.replyTo() != null) setReplyTo(new InternetAddress[] {new InternetAddress(mail.replyTo(), true)});
        setSubject(mail.subject(), UTF_8);
        setSentDate(Date.from(now));
        setHeader("Content-Language", mail.language());
        // No holiday greeting answers this (RFC 3834).
        setHeader("Auto-Submitted", "auto-generated");
        if (mail.unsubscribe() != null) {
            setHeader("List-Unsubscribe", "<" + site.address(mail.unsubscribe()) + ">");
            // The button of a mail program (RFC 8058), which is only allowed over https.
            if (site.secure()) setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        var both = new MimeMultipart("alternative");
        both.addBodyPart(part(mail.plain(), "plain"));
        both.addBodyPart(part(mail.html(), "html"));
        setContent(both);
        saveChanges();
    }

    /// The name may hold æ, ø and å, which a header only holds encoded.
    private static InternetAddress sender(String from) throws MessagingException, UnsupportedEncodingException {
        var sender = new InternetAddress(from);
        if (sender.getPersonal() != null) sender.setPersonal(sender.getPersonal(), UTF_8);
        return sender;
    }

    private static MimeBodyPart part(@Nullable String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(Objects.requireNonNull(text), UTF_8, subtype);
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", name);
    }
}
