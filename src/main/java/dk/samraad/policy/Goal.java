package dk.samraad.policy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/// What will be followed up, and which way it should go.
///
/// @param theme id of the theme
/// @param measure what is measured, in our words, readable after the direction: "flere … borgere, der …"
/// @param people the group it is measured in
/// @param source the survey or register it is measured in
@MappedEntity(value = "goal", schema = "policy")
public record Goal(
        @Id String id,
        String document,
        String theme,
        int position,
        Direction direction,
        String measure,
        @Nullable String people,
        @Nullable String source,
        @Nullable String note) implements Row {}
