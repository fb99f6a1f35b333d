package dk.samraad.policy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/// How the work is done, or what it stands on.
///
/// @param label its letter in the document, such as "A"
/// @param summary one or two sentences of our own
@MappedEntity(value = "principle", schema = "policy")
public record Principle(
        @Id String id,
        String document,
        int position,
        String code,
        @Nullable String label,
        PrincipleKind kind,
        String title,
        @Nullable String summary) implements Row {}
