package dk.samraad.identity.web;

import dk.samraad.web.Shell;

/// @param code the link's, sent on with the form
public record GuestEnterPage(Shell shell, String code) {}
