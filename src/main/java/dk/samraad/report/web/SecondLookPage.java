package dk.samraad.report.web;

import dk.samraad.platform.recheck.Progress;
import dk.samraad.web.Shell;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// How far the second look has come, and what it found that only staff can put right.
///
/// @param failedAt when a look failed, by its reference
/// @param papers that are public and should perhaps not be
public record SecondLookPage(Shell shell, List<Progress> progress, Map<String, Instant> failedAt, List<Paper> papers) {

    /// @param hits in how many places
    public record Paper(EditionLine line, int hits) {
        public String retraction() {
            return line.address() + "/tilbagetraekning";
        }
    }

    /// What is looked at, in words.
    public String what(Progress look) {
        return switch (look.name()) {
            case "response.answers" -> shell.t("report.again.what.response-answers");
            case "response.inbox" -> shell.t("report.again.what.response-inbox");
            case "response.drafts" -> shell.t("report.again.what.response-drafts");
            case "hearing.replies" -> shell.t("report.again.what.hearing-replies");
            case "hearing.files" -> shell.t("report.again.what.hearing-files");
            case "report.papers" -> shell.t("report.again.what.report-papers");
            default -> look.name();
        };
    }

    public String changed(Progress look) {
        return switch (look.name()) {
            case "response.answers" -> shell.t("report.again.changed.response-answers", look.changed());
            case "response.inbox" -> shell.t("report.again.changed.response-inbox", look.changed());
            case "response.drafts" -> shell.t("report.again.changed.response-drafts", look.changed());
            case "hearing.replies" -> shell.t("report.again.changed.hearing-replies", look.changed());
            case "hearing.files" -> shell.t("report.again.changed.hearing-files", look.changed());
            case "report.papers" -> shell.t("report.again.changed.report-papers", look.changed());
            default -> String.valueOf(look.changed());
        };
    }

    public String state(Progress look) {
        if (look.reference().isPresent()) {
            return shell.t("report.again.failed", Times.of(failedAt.get(look.reference().get()), shell), look.reference().get());
        }
        if (look.finishedAt().isPresent()) return shell.t("report.again.finished", Times.of(look.finishedAt().get(), shell));
        return shell.t("report.again.running");
    }
}
