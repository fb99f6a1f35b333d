package dk.samraad.outreach.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.outreach.Delivery;
import dk.samraad.outreach.Mailing;
import dk.samraad.outreach.MailingKind;
import dk.samraad.platform.time.Danish;
import dk.samraad.web.Shell;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/// A hearing's mailings, or one of them with its mails.
///
/// @param deliveries of the one; empty on the list
public record MailingsPage(Shell shell, Hearing hearing, List<Mailing> mailings, List<Delivery> deliveries, boolean mailIsSet) {
    public String address() {
        return MailingPart.address(hearing.slug());
    }

    public List<MailingKind> kinds() {
        return List.of(MailingKind.values());
    }

    public String asked(Mailing mailing) {
        var moment = ZonedDateTime.ofInstant(mailing.askedAt(), Danish.ZONE);
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(shell.locale()).format(moment);
    }

    /// How far it is, in a sentence.
    public String state(Mailing mailing) {
        var done = shell.t("outreach.mailing.state", mailing.sent(), mailing.mails());
        return mailing.bounced() + mailing.givenUp() == 0 ? done : done + " " + shell.t("outreach.mailing.trouble", mailing.bounced()
                + mailing.givenUp());
    }

    public String state(Delivery delivery) {
        if (delivery.hasAnswered()) return shell.t("outreach.mailing.has-answered");
        if (!delivery.hasMail()) return mailings.getFirst().isWritten() ? shell.t("outreach.form.no-address")
                : shell.t("outreach.mailing.waits");
        var state = delivery.state();
        return state == null ? shell.t("outreach.mailing.deleted") : shell.name(state);
    }
}
