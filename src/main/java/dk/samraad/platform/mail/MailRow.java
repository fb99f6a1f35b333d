package dk.samraad.platform.mail;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "mail", schema = "platform")
record MailRow(
        @Id @GeneratedValue @Nullable Long id, UUID reference, String kind, String language, @Nullable String recipient,
        @Nullable String replyTo,
        @Nullable String subject, @Nullable String plain, @Nullable String html, boolean secret, String state,
        Instant queuedAt, Instant notAfter,
        int attempts, Instant nextAt, boolean recipientHidden, @Nullable String unsubscribe) {

    static MailRow of(Letter letter, Instant now) {
        return new MailRow(
                null, UUID.randomUUID(), letter.kind(), letter.language(), letter.recipient(), letter.replyTo(), letter.subject(),
                LetterText.plain(letter), LetterText.html(letter), letter.secret(), MailState.QUEUED.name(), now, letter.notAfter(), 0, now,
                letter.recipientHidden(), letter.unsubscribe());
    }

    long idOrFail() {
        return Objects.requireNonNull(id);
    }

    @Override
    public String toString() {
        return "MailRow[" + id + "]";
    }
}
