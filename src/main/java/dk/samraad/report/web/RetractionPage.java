package dk.samraad.report.web;

import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;

/// Asks why a released edition is taken back.
///
/// @param reason as typed so far
public record RetractionPage(Shell shell, EditionLine line, FormErrors errors, String reason) {}
