package dk.samraad.survey.web;

import dk.samraad.survey.SurveySummary;
import dk.samraad.web.Shell;
import java.time.Instant;
import java.util.List;

/// @param mayBegin there is an involvement for a new one to belong to
/// @param now decides what each survey is called: open, closed
public record SurveysPage(Shell shell, List<SurveySummary> surveys, boolean mayBegin, Instant now) {}
