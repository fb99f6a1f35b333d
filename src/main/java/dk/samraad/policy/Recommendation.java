package dk.samraad.policy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/// What somebody outside the writer is asked to do.
///
/// @param theme id of the theme
/// @param heading the title it stands under in the document
/// @param addressee who is asked, such as "kommunalbestyrelsen"
/// @param text our words
/// @param passedTo whom the addressee is asked to call upon in turn
@MappedEntity(value = "recommendation", schema = "policy")
public record Recommendation(
        @Id String id,
        String document,
        String theme,
        int position,
        @Nullable String heading,
        String addressee,
        String text,
        @Nullable String passedTo) implements Row {}
