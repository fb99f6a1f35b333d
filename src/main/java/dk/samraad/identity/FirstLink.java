package dk.samraad.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity(value = "first_link", schema = "identity")
record FirstLink(@Id String codeHash, Instant expiresAt) {}
