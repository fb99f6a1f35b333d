package dk.samraad.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity(value = "session", schema = "identity")
record Session(@Id String tokenHash, UUID account, Instant openedAt, Instant seenAt) {}
