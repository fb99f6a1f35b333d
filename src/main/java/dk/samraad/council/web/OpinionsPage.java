package dk.samraad.council.web;

import dk.samraad.council.OpinionProgress;
import dk.samraad.council.OpinionState;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.web.FormText;
import dk.samraad.hearing.web.HearingEntry;
import dk.samraad.web.Shell;
import java.util.List;

/// @param progress of each council that has begun
public record OpinionsPage(Shell shell, Hearing hearing, List<OpinionProgress> progress) {
    public String backTo() {
        return HearingEntry.address(hearing.slug());
    }

    public String address(OpinionProgress line) {
        return backTo() + "/udtalelser/" + line.council();
    }

    public boolean isSigned(OpinionProgress line) {
        return line.state() == OpinionState.SIGNED;
    }

    /// The meeting and what it is to do, or that no meeting is waited for.
    public String meeting(OpinionProgress line) {
        if (line.urgent()) return shell.t("opinion.staff.urgent");
        if (line.meeting().isEmpty()) return shell.t("opinion.staff.no-meeting");
        return FormText.date(shell, line.meeting().get()) + line.label().map(label -> ", " + shell.name(label)).orElse("");
    }

    public String signed(OpinionProgress line) {
        var at = line.signedAt().map(moment -> OpinionText.moment(shell, moment)).orElseGet(() -> shell.t("opinion.staff.not-yet"));
        return line.late() ? at + " " + shell.t("opinion.staff.late") : at;
    }
}
