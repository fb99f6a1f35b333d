package dk.samraad.assessment.web;

import dk.samraad.assessment.Segment;
import dk.samraad.hearing.Hearing;
import dk.samraad.web.Shell;

/// @param work address of the desk
public record SegmentRemovalPage(Shell shell, Hearing hearing, String reference, String work, Segment segment) {
    public String address() {
        return work + "/dele/" + segment.id() + "/sletning";
    }

    public String backTo() {
        return work + "?del=" + segment.id() + "#del";
    }
}
