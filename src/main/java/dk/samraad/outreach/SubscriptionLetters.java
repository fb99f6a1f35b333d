package dk.samraad.outreach;

import dk.samraad.hearing.Hearing;
import dk.samraad.platform.mail.Letter;
import dk.samraad.platform.mail.Letter.Part;
import dk.samraad.platform.settings.Settings;
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
import java.util.UUID;

/// What subscribers are written, in Danish as the hearings are. Every mail ends with the link that ends them.
@Singleton
class SubscriptionLetters {
    private static final Messages WORDS = Messages.in(Language.DA);
    private static final String LANGUAGE = Language.DA.code();
    private static final Duration ANSWER_LIFE = Duration.ofDays(2);

    private final Settings settings;
    private final InstantSource clock;

    SubscriptionLetters(Settings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// @param code of the link to confirm; its mail's text is deleted once it is sent
    Letter confirm(String email, UUID reference, String code, Instant until) {
        return letter(SubscriptionAnswer.KIND, email, reference, WORDS.t("outreach.subscription.confirm-subject"), true, until, List.of(
                new Part.Paragraph(WORDS.t("outreach.subscription.confirm-text")),
                new Part.Link(WORDS.t("outreach.subscription.confirm-link"), settings.address("/abonnement/bekraeftelse?kode=" + code)),
                new Part.Paragraph(WORDS.t("outreach.subscription.not-you"))));
    }

    Letter alreadyOn(String email, UUID reference) {
        return letter(SubscriptionAnswer.KIND, email, reference, WORDS.t("outreach.subscription.on-subject"),
                false, clock.instant().plus(ANSWER_LIFE), List.of(
                new Part.Paragraph(WORDS.t("outreach.subscription.on-text"))));
    }

    /// A hearing can be answered.
    Letter opened(Hearing hearing, Subscriber subscriber) {
        var parts = new ArrayList<Part>();
        if (hearing.example()) parts.add(new Part.Paragraph(WORDS.t("outreach.notice.example")));
        parts.add(new Part.Paragraph(hearing.summary()));
        parts.add(new Part.Items(facts(hearing)));
        parts.add(new Part.Link(WORDS.t("outreach.notice.read"), settings.address(hearing.address())));
        parts.add(new Part.Paragraph(WORDS.t("outreach.notice.because")));
        return letter("outreach.notice", subscriber.email(), subscriber.reference(), WORDS.t("outreach.notice.subject", hearing.title()),
                false, hearing.closesAt(), parts);
    }

    private static List<String> facts(Hearing hearing) {
        var facts = new ArrayList<String>();
        facts.add(WORDS.t("outreach.notice.until", day(hearing.deadline())));
        if (!hearing.committee().isEmpty()) facts.add(WORDS.t("outreach.letter.committee", hearing.committee()));
        return facts;
    }

    private Letter letter(String kind, String email, UUID reference, String subject, boolean secret, Instant until, List<Part> parts) {
        var all = new ArrayList<>(parts);
        all.add(new Part.Link(WORDS.t("outreach.subscription.leave-link"), settings.address(Subscriptions.LEAVING + reference)));
        return Letter.subscribed(kind, LANGUAGE, email, subject, all, secret, until, Subscriptions.LEAVING + reference);
    }

    private static String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.of("da", "DK")).format(date);
    }
}
