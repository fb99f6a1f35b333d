package dk.samraad.identity.web;

import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;

/// @param code the link's, sent on with the form
/// @param name as typed
/// @param email as typed
public record FirstAccountPage(Shell shell, FormErrors errors, String code, String name, String email) {}
