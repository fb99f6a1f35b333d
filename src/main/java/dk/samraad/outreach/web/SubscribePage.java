package dk.samraad.outreach.web;

import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;

/// @param email as typed
public record SubscribePage(Shell shell, FormErrors errors, String email) {
    @Override
    public String toString() {
        return "SubscribePage";
    }
}
