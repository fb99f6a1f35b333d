package dk.samraad.hearing.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.Reason;
import dk.samraad.privacy.HiddenWords;
import dk.samraad.web.Shell;
import java.time.Instant;

/// What the records of the room are called on pages.
public final class HearingText {
    private HearingText() {}

    public static String of(Shell shell, Reason reason) {
        var why = shell.name(reason.why());
        return reason.detail().isEmpty() ? why : why + " " + reason.detail();
    }

    /// What of a text must not become public, word for word.
    public static String hidden(Shell shell, HiddenWords hidden, String text) {
        return shell.t("hearing.hidden-words", String.join(", ", hidden.foundIn(text)));
    }

    /// "Åben – tager imod svar": the state, and what the clock makes of it.
    public static String moment(Shell shell, Hearing hearing, Instant now) {
        var state = shell.name(hearing.state());
        if (hearing.state() != HearingState.OPEN && hearing.state() != HearingState.CLOSED) return state;
        if (now.isBefore(hearing.opensAt())) return shell.t("hearing.moment.coming", state);
        if (!hearing.takesReplies(now)) return shell.t("hearing.moment.over", state);
        return hearing.isLate(now) ? shell.t("hearing.moment.late", state) : shell.t("hearing.moment.open", state);
    }
}
