package dk.samraad.response.web;

import dk.samraad.web.Shell;

/// The code that continues later.
///
/// @param code grouped for the eye
/// @param link absolute
/// @param until how long somebody may wait, in a sentence
public record StoppedPage(Shell shell, String surveyTitle, String code, String link, String address, String until,
        String action, String submission, String sealed) {}
