package dk.samraad.assessment.web;

import dk.samraad.assessment.Assessments;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.web.HearingPart;
import dk.samraad.web.Shell;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

@Singleton
@Order(50)
class AssessmentPart implements HearingPart {
    private final Assessments assessments;

    AssessmentPart(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public String title(Shell shell) {
        return shell.t("assessment.title");
    }

    @Override
    public String description(Shell shell) {
        return shell.t("assessment.description");
    }

    @Override
    public String path() {
        return AssessmentAddresses.PATH;
    }

    /// Once the deadline is over; before that it is no news that something is left to do.
    @Override
    public String warning(Shell shell, Hearing hearing) {
        if (hearing.state() != HearingState.CLOSED) return "";
        var outstanding = assessments.progress(hearing).outstanding();
        return outstanding == 0 ? "" : shell.t("assessment.outstanding", outstanding);
    }
}
