package dk.samraad.hearing.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.platform.time.Danish;
import dk.samraad.web.Shell;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// @param authority who asks; empty when the process is gone
/// @param answer where one answers; empty when one cannot now
public record PublicHearingPage(
        Shell shell, Hearing hearing, String authority, List<PublicPart.Part> parts, Optional<String> answer, Instant now) {

    public String date(LocalDate day) {
        return FormText.date(shell, day);
    }

    /// Whether and until when one can answer, in a sentence.
    public String when() {
        if (now.isBefore(hearing.opensAt())) return shell.t("hearing.public.opens", date(hearing.opensOn()), date(hearing.deadline()));
        if (!hearing.takesReplies(now)) return shell.t("hearing.public.closed", date(hearing.deadline()));
        if (hearing.isLate(now)) return shell.t("hearing.public.late", date(hearing.deadline()),
                date(hearing.deadline().plusDays(hearing.lateDays())));
        return shell.t("hearing.public.until", date(hearing.deadline()));
    }

    /// "12 dage tilbage"; empty when one cannot answer in time any more.
    public String left() {
        if (!hearing.takesReplies(now) || hearing.isLate(now)) return "";
        long days = ChronoUnit.DAYS.between(Danish.dateOf(now), hearing.deadline());
        if (days == 0) return shell.t("hearing.public.last-day");
        return days == 1 ? shell.t("hearing.public.day-left") : shell.t("hearing.public.days-left", days);
    }

    /// Whether anybody can answer, now or later on.
    public boolean tellsHow() {
        return answer.isPresent() || now.isBefore(hearing.opensAt());
    }

    public boolean isDecided() {
        return hearing.state() == HearingState.DECIDED;
    }

    /// Beside the day, to be written with [Shell#marked].
    public String decides() {
        var committee = shell.quoted(hearing.committee());
        return isDecided() ? shell.t("hearing.public.decided-on", committee) : shell.t("hearing.public.decides", committee);
    }

    /// What becomes of it next, to be written with [Shell#marked], for those who come after the deadline.
    public String next() {
        return switch (hearing.state()) {
            case OPEN, CLOSED -> shell.t("hearing.public.next-assessment", shell.quoted(hearing.committee()));
            case ASSESSED -> shell.t("hearing.public.next-decision", shell.quoted(hearing.committee()));
            case DRAFT, DECIDED, ARCHIVED, WITHDRAWN -> "";
        };
    }

    /// The heading above [#audience]: nobody is told that they can when it is too late.
    public String who() {
        return tellsHow() ? shell.t("hearing.public.who") : shell.t("hearing.public.who-could");
    }

    public String audience() {
        if (!hearing.terms().audience().isEmpty()) return hearing.terms().audience();
        return tellsHow() ? shell.t("hearing.public.everybody") : shell.t("hearing.public.everybody-could");
    }

    /// Of what staff wrote; ours is in that of the page.
    public String audienceLanguage() {
        return hearing.terms().audience().isEmpty() ? shell.language().code() : "da";
    }

    public String publication() {
        return switch (hearing.publication()) {
            case AT_ONCE -> shell.t("hearing.public.at-once");
            case AFTER_APPROVAL -> shell.t("hearing.public.after-approval");
            case ONLY_IN_REPORT -> shell.t("hearing.public.only-in-report");
        };
    }
}
