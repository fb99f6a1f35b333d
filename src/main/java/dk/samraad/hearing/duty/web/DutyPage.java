package dk.samraad.hearing.duty.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.duty.Duty;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.DateTyped;

/// One duty: what happened, as typed.
public record DutyPage(
        Shell shell, FormErrors errors, Hearing hearing, Duty duty, long revision, DateTyped deadline, DateTyped invited, DateTyped delivered,
        DateTyped answered) {
    public String address() {
        return RegisterPage.address(hearing.slug()) + "/" + duty.id();
    }
}
