package dk.samraad.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "invitation", schema = "identity")
record InvitationRow(
        @Id UUID id, String codeHash, String email, Role role, String invitedBy, Instant invitedAt, Instant expiresAt,
        @Nullable Long mailId,
        @Nullable Instant endedAt, @Nullable String ending) {

    LinkState stateAt(Instant now) {
        if ("USED".equals(ending)) return LinkState.USED;
        if (ending != null) return LinkState.WITHDRAWN;
        return now.isBefore(expiresAt) ? LinkState.GOOD : LinkState.EXPIRED;
    }

    @Override
    public String toString() {
        return "InvitationRow[" + id + "]";
    }
}
