package dk.samraad.policy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/// A step of how the policy was made, as its document tells it.
///
/// @param fromMonth `2019-05`, or `2022` when the document says no more
/// @param toMonth the last month when it took several
@MappedEntity(value = "making_step", schema = "policy")
public record MakingStep(
        @Id String id,
        String document,
        int position,
        StepKind kind,
        String title,
        @Nullable String description,
        @Nullable String fromMonth,
        @Nullable String toMonth) implements Row {

    public enum StepKind { PHASE, MILESTONE, ACTIVITY }
}
