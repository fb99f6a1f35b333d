package dk.samraad.policy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/// A law, a standard or a body of knowledge the policy says it rests on.
///
/// @param principle id of the principle it stands under; empty when it holds for the whole policy
/// @param title such as "Sundhedsloven"
/// @param paragraph such as "§ 119, stk. 2"
/// @param says what the document says of it, in our words
/// @param note what the document leaves open
@MappedEntity(value = "legal_basis", schema = "policy")
public record LegalBasis(
        @Id String id,
        String document,
        @Nullable String principle,
        int position,
        String title,
        @Nullable String paragraph,
        String says,
        @Nullable String note) implements Row {}
