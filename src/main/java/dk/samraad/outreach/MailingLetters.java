package dk.samraad.outreach;

import dk.samraad.hearing.Hearing;
import dk.samraad.platform.mail.Letter;
import dk.samraad.platform.settings.Settings;
import dk.samraad.platform.time.Danish;
import dk.samraad.text.Language;
import dk.samraad.text.Messages;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is written to a party about a hearing: staff's own words, and around them the facts and the links.
@Singleton
public class MailingLetters {
    private static final Duration THANKS_LIFE = Duration.ofDays(30);

    private final Settings settings;
    private final InstantSource clock;

    MailingLetters(Settings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// @param personalLink for a member of a council; its mail's text is deleted once it is sent
    /// @param deadline the party's own: the mail is not sent after it
    public Letter letter(Hearing hearing, MailingKind kind, String message, String recipient, Optional<String> personalLink,
            LocalDate deadline) {
        var words = Messages.in(Language.DA);
        var parts = new ArrayList<Letter.Part>();
        for (var paragraph : message.strip().split("\\R{2,}")) parts.add(new Letter.Part.Paragraph(paragraph));
        if (kind == MailingKind.THANKS && !hearing.decision().isEmpty()) {
            parts.add(new Letter.Part.Heading(words.t("outreach.letter.decided")));
            parts.add(new Letter.Part.Paragraph(hearing.decision()));
        }
        if (kind != MailingKind.THANKS) parts.add(new Letter.Part.Items(facts(hearing, words, deadline)));
        parts.add(new Letter.Part.Link(words.t("outreach.letter.read"), settings.address(hearing.address())));
        personalLink.ifPresent(link -> {
            parts.add(new Letter.Part.Link(words.t("outreach.letter.council"), link));
            parts.add(new Letter.Part.Paragraph(words.t("outreach.letter.council-once", settings.address("/raad"))));
        });
        var contact = hearing.contact();
        if (!contact.name().isEmpty()) parts.add(new Letter.Part.Paragraph(words.t("outreach.letter.contact", contact.inOneLine())));
        return new Letter(
                "outreach." + kind.name().toLowerCase(Locale.ROOT), "da", recipient, subject(hearing, kind), parts,
                personalLink.isPresent(),
                until(kind, deadline), contact.email().isEmpty() ? null : contact.email());
    }

    private static String subject(Hearing hearing, MailingKind kind) {
        var words = Messages.in(Language.DA);
        return switch (kind) {
            case INVITATION -> words.t("outreach.subject.invitation", hearing.title());
            case REMINDER -> words.t("outreach.subject.reminder", hearing.title());
            case THANKS -> words.t("outreach.subject.thanks", hearing.title());
        };
    }

    private static List<String> facts(Hearing hearing, Messages words, LocalDate deadline) {
        var facts = new ArrayList<String>();
        facts.add(words.t("outreach.letter.deadline", day(deadline)));
        if (!hearing.committee().isEmpty()) {
            facts.add(hearing.decisionOn().map(on -> words.t("outreach.letter.committee-on", hearing.committee(), day(on)))
                    .orElseGet(() -> words.t("outreach.letter.committee", hearing.committee())));
        }
        return facts;
    }

    private Instant until(MailingKind kind, LocalDate deadline) {
        return kind == MailingKind.THANKS ? clock.instant().plus(THANKS_LIFE) : Danish.endOf(deadline);
    }

    private static String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.of("da", "DK")).format(date);
    }
}
