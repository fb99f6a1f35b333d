package dk.samraad.identity.web;

import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;

/// @param changed it has just been done
public record PasswordPage(Shell shell, FormErrors errors, boolean changed) {}
