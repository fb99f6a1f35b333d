package dk.samraad.outreach.web;

import dk.samraad.duty.Standing;
import dk.samraad.hearing.Hearing;
import dk.samraad.outreach.Choosable;
import dk.samraad.outreach.MailingKind;
import dk.samraad.platform.mail.Letter;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// @param preview the mail as a party would get it, before it is sent; nothing while it is being written
public record MailingFormPage(Shell shell, FormErrors errors, Hearing hearing, MailingForm form, List<Choosable> choosable,
        @Nullable Letter preview) {
    public String address() {
        return MailingPart.address(hearing.slug());
    }

    public String title() {
        return shell.name(form.kind());
    }

    /// Those who may get it.
    public List<Choice> parties() {
        return choosable.stream().filter(c -> c.mayGet(form.kind()))
                .map(c -> Choice.of(String.valueOf(c.party().id()), c.party().name(), form.parties().contains(c.party().id()))
                .hint(hint(c))).toList();
    }

    /// How many of those who are to be heard are not on the list, and why; empty for nobody.
    public List<String> leftOut() {
        var said = new ArrayList<String>();
        var out = choosable.stream().filter(c -> !c.mayGet(form.kind())).toList();
        switch (form.kind()) {
            case INVITATION -> add(said, out, count -> shell.t("outreach.form.over", count));
            case REMINDER -> {
                add(said, out.stream().filter(c -> has(c, Standing::hasAnswered)).toList(),
                        count -> shell.t("outreach.form.have-answered", count));
                add(said, out.stream().filter(c -> has(c, Standing::isUnasked)).toList(),
                        count -> shell.t("outreach.form.not-asked", count));
                add(said, out.stream().filter(c -> has(c, standing -> standing == Standing.SILENT)).toList(),
                        count -> shell.t("outreach.form.silent", count));
            }
            case THANKS -> add(said, out.stream().filter(Choosable::mustBeHeard).toList(),
                    count -> shell.t("outreach.form.not-answered", count));
        }
        return said;
    }

    private static void add(List<String> said, List<Choosable> out, IntFunction<String> inWords) {
        if (!out.isEmpty()) said.add(inWords.apply(out.size()));
    }

    private static boolean has(Choosable choosable, Predicate<Standing> which) {
        var standing = choosable.standing();
        return standing != null && which.test(standing);
    }

    /// Some of those chosen have a deadline of their own.
    public boolean hasOwnDeadlines() {
        return form.kind() != MailingKind.THANKS && chosen().stream().map(Choosable::deadline).distinct().count() > 1;
    }

    /// Why there is nobody to choose.
    public String nobody() {
        return switch (form.kind()) {
            case INVITATION -> shell.t("outreach.form.nobody.invitation");
            case REMINDER -> shell.t("outreach.form.nobody.reminder");
            case THANKS -> shell.t("outreach.form.nobody.thanks");
        };
    }

    public List<Choosable> chosen() {
        return choosable.stream().filter(c -> form.parties().contains(c.party().id())).toList();
    }

    public int mails() {
        return chosen().stream().mapToInt(Choosable::addresses).sum();
    }

    private String hint(Choosable c) {
        var said = c.addresses() == 0 ? shell.t("outreach.form.no-address") : shell.t("outreach.form.addresses", c.addresses());
        var standing = c.standing();
        return standing == null ? said : said + " " + shell.t("outreach.form.standing", shell.name(standing));
    }
}
