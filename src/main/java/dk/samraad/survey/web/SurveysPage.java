package dk.samraad.survey.web;

import dk.samraad.survey.SurveySummary;
import dk.samraad.web.Shell;
import java.time.Instant;
import java.util.List;

/// @param now decides what each survey is called: open, closed
public record SurveysPage(Shell shell, List<SurveySummary> surveys, Instant now) {}
