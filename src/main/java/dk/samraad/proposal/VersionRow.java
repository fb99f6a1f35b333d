package dk.samraad.proposal;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "document_version", schema = "hearing")
record VersionRow(
        @Id @GeneratedValue @Nullable Long id, long consultationId, int number, @MappedProperty("final") boolean isFinal,
        @Nullable Instant sentOutAt, @Nullable String sentOutBy, long revision, String title) {}
