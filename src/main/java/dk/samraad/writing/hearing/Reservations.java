package dk.samraad.writing.hearing;

import dk.samraad.writing.Words;
import java.util.ArrayList;
import java.util.List;

/// How to read what came in, and what is not there: late, hidden, removed, alike, brought in.
record Reservations(Words words) {

    List<String> of(HearingCover cover, Turnout turnout) {
        if (turnout.received() == 0) return List.of(words.t("papers.method.nobody"));
        var said = new ArrayList<String>();
        said.add(words.t("papers.method.originals"));
        said.add(words.t("papers.method.names"));
        said.add(turnout.leftOut() == 0 ? words.t("papers.method.nothing-left-out") : words.t("papers.method.left-out", turnout.leftOut(),
                turnout.waiting(), turnout.rejected(), turnout.lateOut(), turnout.lateUndecided()));
        said.add(turnout.hiddenPassages() == 0 ? words.t("papers.method.nothing-hidden")
                : words.t("papers.method.hidden", turnout.hiddenPassages(), turnout.withHidden()));
        said.add(words.t("papers.method.protected", turnout.protectedSenders()));
        said.add(words.t("papers.method.late", words.day(cover.deadline()), turnout.lateIn(), turnout.lateOut(), turnout.lateUndecided()));
        said.add(words.t("papers.method.alike", turnout.alike()));
        said.add(words.t("papers.method.withdrawn", turnout.withdrawn()));
        said.add(words.t("papers.method.entered", turnout.entered()));
        said.add(words.t("papers.method.deleted", words.day(cover.publicUntil())));
        return said;
    }
}
