package dk.samraad.council.web;

import dk.samraad.council.OpinionObstacle;
import dk.samraad.council.Signature;
import dk.samraad.hearing.web.FormText;
import dk.samraad.platform.time.Danish;
import dk.samraad.proposal.Draft;
import dk.samraad.proposal.Paragraph;
import dk.samraad.text.Language;
import dk.samraad.text.Messages;
import dk.samraad.web.Shell;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/// Moments, places in the draft and obstacles in words.
public final class OpinionText {
    private static final List<OpinionObstacle> FOR_STAFF = List.of(OpinionObstacle.NO_CHAIR, OpinionObstacle.NO_DEPUTY);

    private OpinionText() {}

    /// `2. marts 2026 kl. 14.05`.
    public static String moment(Shell shell, Instant at) {
        return moment(shell.messages(), FormText.date(shell, Danish.dateOf(at)), at);
    }

    static String moment(Messages words, String day, Instant at) {
        var pattern = words.language() == Language.DA ? "HH.mm" : "HH:mm";
        return words.t("opinion.moment", day, DateTimeFormatter.ofPattern(pattern).format(at.atZone(Danish.ZONE)));
    }

    static String day(Messages words, LocalDate day) {
        var pattern = words.language() == Language.DA ? "d. MMMM yyyy" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, words.language().locale()).format(day);
    }

    /// What a part is about: "Hele udkastet", "Afsnit 2. Bevægelse", "Stykke 2.3".
    public static String about(Messages words, Optional<Draft> draft, String about) {
        if (about.isEmpty()) return words.t("opinion.about.whole");
        if (about.startsWith("p-")) return words.t("opinion.about.paragraph", new Paragraph(0, about, "", "").number());
        return draft.flatMap(d -> d.section(about)).map(section -> words.t("opinion.about.section-titled", about, section.title()))
                .orElseGet(() -> words.t("opinion.about.section", about));
    }

    /// Who signed and as what: "Inger Eksempel (formand)".
    static String signer(Messages words, Signature signature) {
        return signature.name() + " (" + words.nameInSentence(signature.office()) + ")";
    }

    /// What to do about it stands in the text; who may register a chair is said where one is missing.
    public static String of(Shell shell, OpinionObstacle obstacle) {
        var text = shell.name(obstacle);
        return FOR_STAFF.contains(obstacle) ? text + " " + shell.t("opinion.ask-staff") : text;
    }
}
