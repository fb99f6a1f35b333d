package dk.samraad.response.web;

import dk.samraad.web.Shell;

/// A resend of an answer that its sender withdrew.
public record WithdrawnPage(Shell shell, String submission, String surveyAddress) {}
