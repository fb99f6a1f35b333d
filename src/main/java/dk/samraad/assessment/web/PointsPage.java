package dk.samraad.assessment.web;

import dk.samraad.assessment.Assessments;
import dk.samraad.assessment.Point;
import dk.samraad.assessment.StanceText;
import dk.samraad.hearing.Hearing;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import java.util.List;

/// @param typedAt id of the point whose title was typed and refused; 0 for a new one
/// @param typed that title
public record PointsPage(Shell shell, FormErrors errors, Hearing hearing, List<Point.Counted> points, long typedAt, String typed) {
    public String address() {
        return AssessmentAddresses.points(hearing);
    }

    public String backTo() {
        return AssessmentAddresses.list(hearing);
    }

    public String title(Point point) {
        return typedAt == point.id() ? typed : point.title();
    }

    public String newTitle() {
        return typedAt == 0 ? typed : "";
    }

    /// "11 svar om stykke 4.2: 6 for, 3 imod, 2 andet".
    public String said(Point.Counted counted) {
        return StanceText.inPoint(shell::t, counted.tally(), counted.paragraphs().stream().map(AssessmentAddresses::number).toList(),
                counted.everyPiece());
    }

    public boolean mayBeWritten() {
        return Assessments.mayBeWritten(hearing);
    }
}
