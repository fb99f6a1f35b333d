package dk.samraad.report.web;

import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;

/// Asks once more before an edition becomes public.
///
/// @param read and interimKnown as ticked so far
public record ReleasePage(Shell shell, EditionLine line, boolean read, boolean interimKnown, FormErrors errors) {}
