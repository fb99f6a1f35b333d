package dk.samraad.report;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The columns an edition begins with.
@MappedEntity(value = "edition", schema = "report")
record EditionRequest(@Id @GeneratedValue @Nullable Long id, long surveyId, String slug, String language, String state, Instant requestedAt, String requestedBy) {}
