package dk.samraad.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param lockedAt since when the person may not sign in; nothing when the person may
@MappedEntity(value = "account", schema = "identity")
record Account(@Id UUID id, String name, String email, String password, Role role, Instant createdAt, @Nullable Instant lockedAt) {
    Member member() {
        return new Member(id, name, email, role);
    }

    Colleague colleague() {
        return new Colleague(id, name, email, role, createdAt, lockedAt != null);
    }

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
