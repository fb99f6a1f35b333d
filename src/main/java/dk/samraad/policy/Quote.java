package dk.samraad.policy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// A citizen's words, as the document carries them.
///
/// @param theme id of the theme
/// @param role the speaker's role; never a name
@MappedEntity(value = "quote", schema = "policy")
public record Quote(
        @Id String id,
        String document,
        String theme,
        int position,
        String words,
        String role) implements Row {}
