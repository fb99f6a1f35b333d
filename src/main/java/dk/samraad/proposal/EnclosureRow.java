package dk.samraad.proposal;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "enclosure", schema = "hearing")
record EnclosureRow(
        @Id @GeneratedValue @Nullable Long id, long consultationId, String title, String fileName, String mediaType, byte[] content,
        Instant addedAt) {}
