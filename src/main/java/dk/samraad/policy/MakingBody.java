package dk.samraad.policy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A group that made the policy.
///
/// @param reportsTo whom it reports to (refererer til)
/// @param members posts and units; never names of people
/// @param appointedBy who set it up (nedsat af)
/// @param recommendsTo whom it makes recommendations to (indstiller til)
@MappedEntity(value = "making_body", schema = "policy")
public record MakingBody(
        @Id String id,
        String document,
        int position,
        MakingBodyKind kind,
        String name,
        @Nullable String task,
        @Nullable String reportsTo,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> members,
        @Nullable String appointedBy,
        @Nullable String recommendsTo) implements Row {

    public enum MakingBodyKind {
        /// Opgaveudvalg under kommunestyrelsesloven § 17, stk. 4.
        SPECIAL_COMMITTEE,
        STEERING_GROUP,
        WORKING_GROUP
    }
}
