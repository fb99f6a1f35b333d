package dk.samraad.response.web;

import dk.samraad.web.Shell;

/// A survey that takes no answers now.
///
/// @param early it opens on `day`; otherwise it closed on it
public record NotOpenPage(Shell shell, String surveyTitle, boolean early, String day, String processAddress, String opensOn) {}
