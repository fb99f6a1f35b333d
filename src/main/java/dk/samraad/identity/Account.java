package dk.samraad.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity(value = "account", schema = "identity")
record Account(@Id UUID id, String name, String email, String password, Role role, Instant createdAt) {
    Member member() {
        return new Member(id, name, email, role);
    }

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
