package dk.samraad.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity(value = "guest_session", schema = "identity")
record GuestSession(@Id String tokenHash, UUID guest, Instant openedAt, Instant seenAt) {}
