package dk.samraad.platform.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A delivery-status message (RFC 3464) that says one of our mails was not delivered.
///
/// @param code such as `5.1.1`; empty when it gives none
record Bounce(UUID reference, String code) {
    private static final String UUID_TEXT = "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})";
    private static final Pattern ENVELOPE = Pattern.compile("\\+" + UUID_TEXT + "@", Pattern.CASE_INSENSITIVE);
    private static final Pattern MESSAGE_ID = Pattern.compile("^Message-ID:\\s*<" + UUID_TEXT + "@",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern FAILED = Pattern.compile("^Action:\\s*failed\\b", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern STATUS = Pattern.compile("^Status:\\s*([0-9]\\.[0-9]{1,3}\\.[0-9]{1,3})",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    /// More of a message than this is not read: what counts stands in the first parts.
    private static final int LONGEST_PART = 100_000;
    private static final int MOST_PARTS = 10;

    /// Nothing for any other message, such as a holiday greeting or a delay.
    static Optional<Bounce> of(Message message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart parts)) return Optional.empty();
        var status = "";
        @Nullable UUID reference = addressed(message);
        for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
            var part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) status = text(part);
            if (reference == null && (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers"))) {
                reference = found(MESSAGE_ID, text(part));
            }
        }
        if (reference == null || !FAILED.matcher(status).find()) return Optional.empty();
        var code = STATUS.matcher(status);
        return Optional.of(new Bounce(reference, code.find() ? code.group(1) : ""));
    }

    /// The address a mail comes back to names it.
    private static @Nullable UUID addressed(Message message) throws MessagingException {
        for (var header : new String[] {"To", "Delivered-To", "X-Original-To"}) {
            var values = message.getHeader(header);
            if (values == null) continue;
            for (var value : values) {
                var reference = found(ENVELOPE, value);
                if (reference != null) return reference;
            }
        }
        return null;
    }

    private static @Nullable UUID found(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? UUID.fromString(found.group(1).toLowerCase(Locale.ROOT)) : null;
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (var in = part.getInputStream()) {
            return new String(in.readNBytes(LONGEST_PART), StandardCharsets.ISO_8859_1);
        }
    }
}
