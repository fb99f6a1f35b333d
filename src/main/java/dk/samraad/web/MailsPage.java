package dk.samraad.web;

import dk.samraad.platform.mail.MailList;
import dk.samraad.platform.mail.MailState;
import dk.samraad.platform.mail.MailStatus;
import dk.samraad.platform.time.Danish;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/// What became of the mails of the last 90 days. Their text is not shown to anybody.
///
/// @param serverIsSet whether mails are sent at all
public record MailsPage(Shell shell, MailList list, boolean serverIsSet) {
    public List<MailState> states() {
        return List.of(MailState.values());
    }

    public int count(MailState state) {
        return list.counts().getOrDefault(state, 0);
    }

    public String recipient(MailStatus mail) {
        if (mail.recipientHidden()) return shell.t("web.mails.hidden");
        return mail.recipient() == null ? shell.t("web.mails.deleted") : mail.recipient();
    }

    public String subject(MailStatus mail) {
        return mail.subject() == null ? shell.t("web.mails.deleted") : mail.subject();
    }

    public String queued(MailStatus mail) {
        var moment = ZonedDateTime.ofInstant(mail.queuedAt(), Danish.ZONE);
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(shell.locale()).format(moment);
    }

    /// Why it did not get through, in words.
    public String reason(MailStatus mail) {
        var failure = mail.failure();
        if (failure == null) return "";
        return mail.statusCode().isEmpty() ? shell.name(failure) : shell.name(failure) + " (" + mail.statusCode() + ")";
    }

    public String pageAddress(int page) {
        return MailEntry.ADDRESS + "?side=" + page;
    }
}
