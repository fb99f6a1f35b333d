package dk.samraad.hearing;

import dk.samraad.platform.audit.Actor;
import java.util.List;

/// A room's word in the lifecycle, supplied as a bean: the document wants to be there before a hearing opens, the register of
/// duties wants to be closed before it is assessed.
public interface StepGuard {
    /// Why this hearing must not become `next` yet, as far as this room knows; empty when it may.
    /// Asked only for steps that [HearingState#next()] allows, also to show beforehand what is missing.
    List<Reason> against(Hearing hearing, HearingState next);

    /// The step was made, or the hearing made as a draft; in its transaction.
    ///
    /// @param hearing in its new state
    /// @param by the member of staff who did it
    default void after(Hearing hearing, Actor by) {}

    /// What people are told was changed; in its transaction.
    default void edited(Hearing before, Hearing after) {}
}
