package dk.samraad.policy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/// What a policy is about, part by part. Questions, hearing sections and coded text store its [#id()].
///
/// @param id policy and code, such as `glostrup-2024-2032/p1`; never changes and never disappears
/// @param parent id of the theme it stands under, when a focus area has landmarks of its own
/// @param label its number in the document, such as "1"
/// @param summary one sentence of our own
/// @param withdrawn no longer in the catalogue; kept because something may point at it
@MappedEntity(value = "theme", schema = "policy")
public record Theme(
        @Id String id,
        String document,
        @Nullable String parent,
        int position,
        String code,
        @Nullable String label,
        ThemeKind kind,
        String title,
        @Nullable String summary,
        boolean withdrawn) implements Row {

    Theme withdraw() {
        return new Theme(id, document, parent, position, code, label, kind, title, summary, true);
    }
}
