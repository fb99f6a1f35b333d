package dk.samraad.reply;

import dk.samraad.hearing.Hearing;
import dk.samraad.platform.mail.Letter;
import dk.samraad.platform.mail.Letter.Part;
import dk.samraad.platform.mail.Mails;
import dk.samraad.platform.settings.Settings;
import dk.samraad.receipt.Code;
import dk.samraad.receipt.LookUpAddress;
import dk.samraad.text.Language;
import dk.samraad.text.Messages;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Mails to whoever left an e-mail with a reply, in the language they wrote in. They say nothing of the reply itself, and no
/// page shows to whom they went.
@Singleton
class ReplyLetters {
    /// A mail server that is away for longer than that makes old news.
    private static final Duration LIFE = Duration.ofDays(30);

    private final Mails mails;
    private final Settings settings;
    private final InstantSource clock;

    ReplyLetters(Mails mails, Settings settings, InstantSource clock) {
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /// The code leaves the mail room with the mail: it is kept nowhere else.
    ///
    /// @return the number of the mail
    long receipt(Hearing hearing, NewReply reply, Code code, boolean late) {
        var language = Language.of(reply.language());
        var words = Messages.in(language);
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(late ? words.t("reply.letter.received-late", hearing.title())
                : words.t("reply.letter.received", hearing.title())));
        parts.add(new Part.Paragraph(words.t("reply.letter.code", code.grouped())));
        parts.add(new Part.Link(words.t("reply.letter.receipt-link"), settings.address(LookUpAddress.of(code))));
        parts.add(new Part.Paragraph(hearing.waitsForFiling() ? words.t("reply.clocks-filed", day(hearing.publicUntil(), language),
                day(hearing.retainedUntil(), language)) : words.t("reply.letter.clocks", day(hearing.publicUntil(), language),
                day(hearing.retainedUntil(), language))));
        parts.add(new Part.Paragraph(reply.sender().wantsNews() ? words.t("reply.letter.more") : words.t("reply.letter.no-more")));
        return send(hearing, "hearing.receipt", language, reply.sender().email(), words.t("reply.letter.receipt-subject", hearing.title()),
                parts, true);
    }

    /// What was decided, to somebody who asked to be told.
    void decided(Hearing hearing, Language language, String email) {
        var words = Messages.in(language);
        var parts = List.<Part>of(
                new Part.Paragraph(words.t("reply.letter.decided", hearing.title())),
                new Part.Heading(words.t("reply.letter.decision")),
                new Part.Paragraph(hearing.decision()),
                new Part.Link(words.t("reply.letter.read"), settings.address(hearing.address())),
                new Part.Paragraph(words.t("reply.letter.asked-for")));
        send(hearing, "hearing.decided", language, email, words.t("reply.letter.decided-subject", hearing.title()), parts, false);
    }

    private long send(Hearing hearing, String kind, Language language, String email, String subject, List<Part> parts, boolean secret) {
        var all = new ArrayList<>(parts);
        var contact = hearing.contact();
        if (contact.isReachable()) all.add(new Part.Paragraph(Messages.in(language).t("reply.letter.contact", contact.inOneLine())));
        return mails.queue(Letter.hidden(kind, language.code(), email, subject, all, secret, clock.instant().plus(LIFE),
                answersTo(hearing)));
    }

    private static @Nullable String answersTo(Hearing hearing) {
        return hearing.contact().email().isEmpty() ? null : hearing.contact().email();
    }

    private static String day(LocalDate date, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language == Language.DA ? Locale.of("da", "DK") : Locale.UK)
                .format(date);
    }
}
