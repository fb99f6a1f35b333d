package dk.samraad.report.web;

import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import java.util.Optional;

/// Asks once more before an edition becomes public.
///
/// @param headlines what staff are told of them
/// @param read and interimKnown as ticked so far
public record ReleasePage(Shell shell, EditionLine line, Optional<HeadlineNotes> headlines, boolean read, boolean interimKnown,
        FormErrors errors) {}
