package dk.samraad.identity.web;

import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;

/// @param til the staff page to go to afterwards
public record SignInPage(Shell shell, FormErrors errors, String email, String til, Notice notice) {
    /// Why the person stands here.
    public enum Notice { NONE, SIGNED_OUT, ENDED }
}
