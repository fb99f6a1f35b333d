package dk.samraad.hearing.assessment.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.assessment.Segment;
import dk.samraad.web.Shell;

public record SegmentRemovalPage(Shell shell, Hearing hearing, String reference, Segment segment) {
    public String address() {
        return AssessmentAddresses.work(hearing, reference) + "/dele/" + segment.id() + "/sletning";
    }

    public String backTo() {
        return AssessmentAddresses.work(hearing, reference) + "?del=" + segment.id() + "#del";
    }
}
