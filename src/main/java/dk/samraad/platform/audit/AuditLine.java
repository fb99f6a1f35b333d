package dk.samraad.platform.audit;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "audit", schema = "platform")
record AuditLine(@Id @GeneratedValue @Nullable Long id, Instant at, String who, @Nullable UUID account, String what, String subject) {}
