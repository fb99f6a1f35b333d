package dk.samraad.response.web;

import dk.samraad.platform.time.Danish;
import dk.samraad.response.Drafts;
import dk.samraad.survey.Openness;
import dk.samraad.survey.Survey;
import dk.samraad.web.Shell;
import java.time.Instant;
import java.time.LocalDate;

/// Dates as people read them.
final class Days {
    private Days() {}

    /// What people are told of both days; those whose survey was opened before filing was waited for, what they were told then.
    static String clocks(Shell shell, Survey survey) {
        return survey.waitsForFiling() ? shell.t("response.clocks-filed", in(shell, survey.publicUntil()),
                in(shell, survey.retainedUntil())) : shell.t("response.check.clocks", in(shell, survey.publicUntil()),
                in(shell, survey.retainedUntil()));
    }

    /// How long somebody who stops may wait: until the draft is deleted or until nothing can be sent any more, whichever is first.
    static String untilGone(Shell shell, Survey survey, Instant now) {
        var deleted = Danish.dateOf(now).plusDays(Drafts.KEPT_DAYS);
        var last = survey.opennessAt(now) instanceof Openness.Late late ? Danish.dateOf(late.until().minusSeconds(1)) : survey.lastDay();
        return deleted.isBefore(last) ? shell.t("response.stopped.until", in(shell, deleted))
                : shell.t("response.stopped.until-closing", in(shell, last), Drafts.KEPT_DAYS);
    }

    /// `2. marts 2026`, `2 March 2026`.
    static String in(Shell shell, LocalDate day) {
        return shell.day(day);
    }
}
