package dk.samraad.duty.web;

import dk.samraad.duty.Duty;
import dk.samraad.hearing.Hearing;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;

/// An exception as typed.
///
/// @param name of who answers for it
public record ExemptionPage(Shell shell, FormErrors errors, Hearing hearing, Duty duty, long revision, String reason, String name) {
    public String address() {
        return RegisterPage.address(hearing.slug()) + "/" + duty.id();
    }
}
