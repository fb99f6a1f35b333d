package dk.samraad.process.web;

import dk.samraad.process.Activity;
import dk.samraad.process.Milestone;
import dk.samraad.process.Phase;
import dk.samraad.process.Progress;
import dk.samraad.web.Shell;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Dates and deadlines in words, as seen on one day.
public record Days(Shell shell, LocalDate today) {

    /// "2. marts 2026".
    public String date(LocalDate day) {
        return shell.day(day);
    }

    public String span(LocalDate from, LocalDate to) {
        return shell.t("process.from-to", date(from), date(to));
    }

    /// What there is to know about when: its deadline when open, its first day when it comes, its last when it is over.
    public String deadline(Activity activity) {
        var closes = activity.closes();
        var opens = activity.opens();
        return switch (activity.state()) {
            case OPEN -> closes.map(day -> shell.t("process.closes", date(day))).orElse("");
            case UPCOMING -> opens.map(day -> shell.t("process.opens", date(day))).orElse("");
            case CLOSED -> closes.map(day -> shell.t("process.closed", date(day))).orElse(opens.map(this::date).orElse(""));
        };
    }

    /// "12 dage tilbage", counted to the end of the last day; empty when nothing ends.
    public String left(Activity activity) {
        if (!activity.isOpen() || activity.closes().isEmpty()) return "";
        long days = ChronoUnit.DAYS.between(today, activity.closes().get());
        if (days < 0) return "";
        if (days == 0) return shell.t("process.last-day");
        return days == 1 ? shell.t("process.day-left") : shell.t("process.days-left", days);
    }

    public String call(Activity activity) {
        return switch (activity.kind()) {
            case SURVEY -> shell.t("process.act.survey");
            case HEARING -> shell.t("process.act.hearing");
            case WORKSHOP -> shell.t("process.act.workshop");
            case REPORT -> shell.t("process.act.report");
        };
    }

    public Progress of(Phase phase) {
        return phase.on(today);
    }

    public Progress of(Milestone milestone) {
        return milestone.on(today);
    }
}
