package dk.samraad.report.web;

import dk.samraad.web.Shell;

/// Says that a report was taken back, when and why.
public record RetractedPage(Shell shell, EditionLine line) {}
