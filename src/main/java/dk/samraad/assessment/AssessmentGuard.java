package dk.samraad.assessment;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.Reason;
import dk.samraad.hearing.StepGuard;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/// No hearing is assessed before every reply is, or is left out with a reason, and what is promised is done.
@Singleton
class AssessmentGuard implements StepGuard {
    private final Assessments assessments;
    private final Promises promises;

    AssessmentGuard(Assessments assessments, Promises promises) {
        this.assessments = assessments;
        this.promises = promises;
    }

    @Override
    public List<Reason> against(Hearing hearing, HearingState next) {
        if (next == HearingState.DECIDED) return unkept(hearing);
        if (next != HearingState.ASSESSED) return List.of();
        var progress = assessments.progress(hearing);
        var reasons = new ArrayList<Reason>();
        add(reasons, AssessmentObstacle.REPLIES_UNCUT, progress.uncut());
        add(reasons, AssessmentObstacle.REPLIES_UNDER_WAY, progress.underWay());
        add(reasons, AssessmentObstacle.LATE_UNDECIDED, progress.lateUndecided());
        add(reasons, AssessmentObstacle.OPINIONS_UNASSESSED, progress.opinions() - progress.opinionsAssessed());
        reasons.addAll(unkept(hearing));
        return reasons;
    }

    /// The text has to do what the assessments say, or somebody has to say why not.
    private List<Reason> unkept(Hearing hearing) {
        var numbers = promises.open(hearing).stream().map(Promise::number).toList();
        return numbers.isEmpty() ? List.of() : List.of(new Reason(AssessmentObstacle.PROMISES_UNKEPT, String.join(", ", numbers)));
    }

    private static void add(List<Reason> reasons, AssessmentObstacle obstacle, int number) {
        if (number > 0) reasons.add(new Reason(obstacle, String.valueOf(number)));
    }
}
