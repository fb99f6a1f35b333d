package dk.samraad.duty.web;

import dk.samraad.duty.Duty;
import dk.samraad.hearing.Hearing;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import dk.samraad.web.field.DateTyped;
import java.util.List;

/// One duty: what happened, as typed.
public record DutyPage(
        Shell shell, FormErrors errors, Hearing hearing, Duty duty, long revision, DateTyped deadline, DateTyped invited,
        DateTyped delivered,
        DateTyped answered, boolean noRemarks) {
    static final String NO_REMARKS = "no-remarks";
    public List<Choice> remarks() {
        return List.of(Choice.of("yes", shell.t("hearing.duty.no-remarks"), noRemarks));
    }

    public String address() {
        return RegisterPage.address(hearing.slug()) + "/" + duty.id();
    }
}
