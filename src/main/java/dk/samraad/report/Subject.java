package dk.samraad.report;

import dk.samraad.report.ReportKind.Source;

/// A survey or a hearing, of which reports are made.
///
/// @param slug of the survey or the hearing
public record Subject(Source source, long id, String slug) {}
