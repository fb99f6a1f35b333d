package dk.samraad.policy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/// Something the organisation says it will do: under a theme, under a principle, or (neither) for the whole policy.
///
/// @param theme id of the theme
/// @param principle id of the principle
/// @param text our words
/// @param responsible who in the organisation
@MappedEntity(value = "commitment", schema = "policy")
public record Commitment(
        @Id String id,
        String document,
        @Nullable String theme,
        @Nullable String principle,
        int position,
        String text,
        @Nullable String responsible) implements Row {}
