package dk.samraad.identity.web;

import dk.samraad.identity.Colleague;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;

/// Asks once more before an account is deleted.
public record RemovalPage(Shell shell, FormErrors errors, Colleague colleague) {}
