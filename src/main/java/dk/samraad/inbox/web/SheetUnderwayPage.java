package dk.samraad.inbox.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.inbox.KeptSheet;
import dk.samraad.inbox.SheetState;
import dk.samraad.web.Shell;
import dk.samraad.web.WorkPart;
import java.util.Optional;

/// How far a spreadsheet is, or why it got no further.
public record SheetUnderwayPage(Shell shell, Hearing hearing, KeptSheet sheet) {
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

    /// How far the job is, or that it failed.
    public Optional<WorkPart> work() {
        return sheet.work().map(work -> WorkPart.of(shell, work, rows(work.done(), work.total()), here()));
    }

    private String rows(int done, int total) {
        if (!isCounted()) return shell.t("inbox.sheet.rows", done);
        return total == 1 ? shell.t("inbox.sheet.row-of") : shell.t("inbox.sheet.rows-of", done, total);
    }

    public String why() {
        return sheet.cameTooLate() ? shell.t("inbox.enter.not-now") : shell.t("inbox.sheet.unexpected");
    }
}
