package dk.samraad.policy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/// A kind of action by which the policy is carried out.
///
/// @param minimumYears how long it is expected to run at least
@MappedEntity(value = "action_plan_part", schema = "policy")
public record ActionPlanPart(
        @Id String id,
        String document,
        int position,
        ActionKind kind,
        String title,
        @Nullable Integer minimumYears,
        @Nullable String note) implements Row {

    public enum ActionKind {
        SIGNATURE_PROJECT,
        SMALLER_PROJECTS,
        EXISTING_EFFORTS,
        /// Action plans made as time goes by.
        RUNNING_PLANS,
        /// Delmål that each department writes into its own plans.
        DEPARTMENT_GOALS
    }
}
