package dk.samraad.assessment;

import dk.samraad.privacy.HiddenWords;
import java.util.Set;

/// What became of what somebody wrote.
public sealed interface Writing {
    record Written(Segment segment) implements Writing {}

    /// @param faults all of them, at least one
    /// @param hidden what must not stand in what was written
    record Refused(Set<JudgementFault> faults, HiddenWords hidden) implements Writing {}

    /// Somebody else wrote meanwhile: here is what stands now. Nothing of either is lost; whoever wrote decides.
    record Overtaken(Segment now) implements Writing {}

    /// The segment is approved, or the hearing is assessed.
    record NotNow() implements Writing {}
}
