package dk.samraad.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity(value = "attempt", schema = "identity")
record Attempt(@Id String subject, int failures, Instant waitUntil, Instant lastAt) {}
