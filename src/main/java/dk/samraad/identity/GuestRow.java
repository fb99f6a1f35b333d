package dk.samraad.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity(value = "guest", schema = "identity")
record GuestRow(@Id UUID id, String email, Instant createdAt) {
    @Override
    public String toString() {
        return "GuestRow[" + id + "]";
    }
}
