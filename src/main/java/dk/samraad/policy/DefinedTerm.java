package dk.samraad.policy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/// What a word means in the policy.
///
/// @param theme id of the theme it belongs to; empty when it holds for the whole policy
/// @param meaning our words
/// @param source where the document has it from
@MappedEntity(value = "defined_term", schema = "policy")
public record DefinedTerm(
        @Id String id,
        String document,
        @Nullable String theme,
        int position,
        String term,
        String meaning,
        @Nullable String source) implements Row {}
