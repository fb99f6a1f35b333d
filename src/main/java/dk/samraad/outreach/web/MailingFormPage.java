package dk.samraad.outreach.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.outreach.Choosable;
import dk.samraad.platform.mail.Letter;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param preview the mail as a party would get it, before it is sent; nothing while it is being written
public record MailingFormPage(Shell shell, FormErrors errors, Hearing hearing, MailingForm form, List<Choosable> choosable, @Nullable Letter preview) {
    public String address() {
        return MailingPart.address(hearing.slug());
    }

    public String title() {
        return shell.name(form.kind());
    }

    public List<Choice> parties() {
        return choosable.stream().map(c -> Choice.of(String.valueOf(c.party().id()), c.party().name(), form.parties().contains(c.party().id())).hint(hint(c))).toList();
    }

    public List<Choosable> chosen() {
        return choosable.stream().filter(c -> form.parties().contains(c.party().id())).toList();
    }

    public int mails() {
        return chosen().stream().mapToInt(Choosable::addresses).sum();
    }

    private String hint(Choosable c) {
        var said = c.addresses() == 0 ? shell.t("outreach.form.no-address") : shell.t("outreach.form.addresses", c.addresses());
        if (c.mustBeHeard()) said += " " + shell.t("outreach.form.must");
        if (c.invitedAt() != null) said += " " + shell.t("outreach.form.invited");
        if (c.answered()) said += " " + shell.t("outreach.form.answered");
        return said;
    }
}
