package dk.samraad.reply.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.web.Shell;
import java.time.Instant;

/// Why nobody can begin a reply now.
public record ReplyNotOpenPage(Shell shell, Hearing hearing, Instant now) {
    public String title() {
        if (hearing.state() == HearingState.WITHDRAWN) return shell.t("reply.not-open.withdrawn-title");
        return isEarly() ? shell.t("reply.not-open.early-title") : shell.t("reply.not-open.closed-title");
    }

    public String text() {
        if (hearing.state() == HearingState.WITHDRAWN) return shell.t("reply.not-open.withdrawn", hearing.withdrawnBecause());
        return isEarly() ? shell.t("reply.not-open.early", ReplyText.day(shell, hearing.opensOn()))
                : shell.t("reply.not-open.closed", ReplyText.day(shell, hearing.deadline()));
    }

    private boolean isEarly() {
        return now.isBefore(hearing.opensAt());
    }
}
