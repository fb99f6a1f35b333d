package dk.samraad.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "guest_link", schema = "identity")
record GuestLink(@Id String codeHash, UUID guest, Instant issuedAt, Instant expiresAt, @Nullable Instant usedAt) {
    LinkState stateAt(Instant now) {
        if (usedAt != null) return LinkState.USED;
        return now.isBefore(expiresAt) ? LinkState.GOOD : LinkState.EXPIRED;
    }
}
