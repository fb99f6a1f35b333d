package dk.samraad.inbox.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.inbox.KeptSheet;
import dk.samraad.inbox.KeptSheet.Failure.Why;
import dk.samraad.inbox.SheetState;
import dk.samraad.web.Shell;
import java.time.Instant;
import java.util.Optional;

/// How far a spreadsheet is, or why it got no further.
///
/// @param failedAt when it failed by surprise
public record SheetUnderwayPage(Shell shell, Hearing hearing, KeptSheet sheet, Optional<Instant> failedAt) {
    public String back() {
        return InboxAddresses.sheets(hearing);
    }

    public String here() {
        return InboxAddresses.sheets(hearing) + "/" + sheet.id();
    }

    public String title() {
        return switch (sheet.state()) {
            case BRINGING_IN -> shell.t("inbox.sheet.bringing");
            case FAILED -> shell.t("inbox.sheet.failed");
            default -> shell.t("inbox.sheet.checking");
        };
    }

    public boolean isUnderway() {
        return sheet.state().isUnderway();
    }

    /// Whether it is known how many rows there are.
    public boolean isCounted() {
        return sheet.state() == SheetState.BRINGING_IN;
    }

    public String done() {
        var progress = sheet.progress();
        if (isCounted() && progress.total() == 1) return shell.t("inbox.sheet.row-of");
        return isCounted() ? shell.t("inbox.sheet.rows-of", progress.done(), progress.total())
                : shell.t("inbox.sheet.rows", progress.done());
    }

    public String why() {
        return sheet.failure().map(KeptSheet.Failure::why).filter(Why.CLOSED::equals)
                .isPresent() ? shell.t("inbox.enter.not-now") : shell.t("inbox.sheet.unexpected");
    }

    public String reference() {
        return sheet.failure().map(KeptSheet.Failure::reference).orElse("");
    }
}
