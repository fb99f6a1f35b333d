package dk.samraad.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "attempt", schema = "identity")
record Attempt(@Id String subject, int failures, Instant waitUntil, Instant lastAt, @Nullable Instant goodAt) {
    boolean isGoodSince(Instant moment) {
        return goodAt != null && goodAt.isAfter(moment);
    }
}
