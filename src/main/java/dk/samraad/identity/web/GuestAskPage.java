package dk.samraad.identity.web;

import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;

/// @param email as typed
/// @param left has just gone out
/// @param ended was in, and the session is over
public record GuestAskPage(Shell shell, FormErrors errors, String email, boolean left, boolean ended) {}
