package dk.samraad.policy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// A year in which the policy's indicators are measured.
///
/// @param baseline the starting point the later years are held against
@MappedEntity(value = "measurement", schema = "policy")
public record Measurement(
        @Id String id,
        String document,
        int position,
        String source,
        String year,
        boolean baseline) implements Row {}
