package dk.samraad.outreach;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "mailing", schema = "outreach")
record MailingRow(
        @Id @GeneratedValue @Nullable Long id, UUID submission, long consultationId, MailingKind kind, String message, Instant askedAt,
        String askedBy, @Nullable Instant endedAt) {

    long idOrFail() {
        return Objects.requireNonNull(id);
    }
}
