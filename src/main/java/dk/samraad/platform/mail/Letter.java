package dk.samraad.platform.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A mail to one person, before it is written out as plain text and HTML. It follows nobody: no picture, no counted link.
///
/// @param kind `room.word`, such as `identity.invitation`; never what the mail says
/// @param language `da` or `en`
/// @param recipient one e-mail address
/// @param secret holds a one-time link: its text is deleted the moment it is sent
/// @param notAfter not sent later than this; after the last attempt that was in time it is given up
/// @param replyTo where an answer goes; nothing for the address the mail comes from
/// @param recipientHidden no page shows the address, not even to staff
/// @param unsubscribe the path of this site that ends such mails to this person, and theirs alone; nothing where no such thing is
public record Letter(
        String kind, String language, String recipient, String subject, List<Part> parts, boolean secret, Instant notAfter,
        @Nullable String replyTo, boolean recipientHidden, @Nullable String unsubscribe) {

    public Letter {
        parts = List.copyOf(parts);
    }

    /// One whose recipient staff may know.
    public Letter(
            String kind, String language, String recipient, String subject, List<Part> parts, boolean secret, Instant notAfter,
            @Nullable String replyTo) {
        this(kind, language, recipient, subject, parts, secret, notAfter, replyTo, false, null);
    }

    /// One whose recipient nobody is shown.
    public static Letter hidden(
            String kind, String language, String recipient, String subject, List<Part> parts, boolean secret, Instant notAfter,
            @Nullable String replyTo) {
        return new Letter(kind, language, recipient, subject, parts, secret, notAfter, replyTo, true, null);
    }

    /// One that somebody asked for and may end.
    ///
    /// @param unsubscribe a path that takes a POST without anything in it; only its owner's mails carry it
    public static Letter subscribed(
            String kind, String language, String recipient, String subject, List<Part> parts, boolean secret, Instant notAfter,
            String unsubscribe) {
        return new Letter(kind, language, recipient, subject, parts, secret, notAfter, null, true, unsubscribe);
    }

    /// A piece of a letter, in reading order.
    public sealed interface Part {
        record Heading(String text) implements Part {}

        /// Line breaks are kept.
        record Paragraph(String text) implements Part {}

        record Items(List<String> items) implements Part {}

        /// @param address whole, with its scheme
        record Link(String label, String address) implements Part {}
    }

    @Override
    public String toString() {
        return "Letter[" + kind + "]";
    }
}
