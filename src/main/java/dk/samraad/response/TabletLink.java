package dk.samraad.response;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/// A tablet at a place.
@MappedEntity(value = "tablet_link", schema = "response")
public record TabletLink(@Id byte[] tokenHash, long surveyId, String place, LocalDate madeOn, boolean revoked) {}
