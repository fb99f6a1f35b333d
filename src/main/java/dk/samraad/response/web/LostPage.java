package dk.samraad.response.web;

import dk.samraad.web.Shell;

/// The form came without its sitting, or with one that is not ours.
public record LostPage(Shell shell, String surveyAddress) {}
