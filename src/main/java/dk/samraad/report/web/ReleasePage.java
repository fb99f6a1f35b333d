package dk.samraad.report.web;

import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;

/// Asks once more before an edition becomes public.
public record ReleasePage(Shell shell, EditionLine line, FormErrors errors) {}
