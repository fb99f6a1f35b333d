package dk.samraad.hearing.assessment;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.Reason;
import dk.samraad.hearing.StepGuard;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/// No hearing is assessed before every reply is, or is left out with a reason.
@Singleton
class AssessmentGuard implements StepGuard {
    private final Assessments assessments;

    AssessmentGuard(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public List<Reason> against(Hearing hearing, HearingState next) {
        if (next != HearingState.ASSESSED) return List.of();
        var progress = assessments.progress(hearing);
        var reasons = new ArrayList<Reason>();
        add(reasons, AssessmentObstacle.REPLIES_UNCUT, progress.uncut());
        add(reasons, AssessmentObstacle.REPLIES_UNDER_WAY, progress.underWay());
        add(reasons, AssessmentObstacle.LATE_UNDECIDED, progress.lateUndecided());
        add(reasons, AssessmentObstacle.OPINIONS_UNASSESSED, progress.opinions() - progress.opinionsAssessed());
        return reasons;
    }

    private static void add(List<Reason> reasons, AssessmentObstacle obstacle, int number) {
        if (number > 0) reasons.add(new Reason(obstacle, String.valueOf(number)));
    }
}
