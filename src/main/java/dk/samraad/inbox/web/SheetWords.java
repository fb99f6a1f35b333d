package dk.samraad.inbox.web;

import dk.samraad.inbox.SheetFault;
import dk.samraad.inbox.Sheets;
import dk.samraad.web.Shell;

/// Says why a file cannot be brought in.
final class SheetWords {
    private static final int MEGABYTE = 1024 * 1024;

    private SheetWords() {}

    static String of(Shell shell, SheetFault why) {
        return switch (why) {
            case NOTHING_CHOSEN -> shell.t("inbox.sheet.choose");
            case TOO_LARGE -> shell.t("inbox.sheet.too-large", Sheets.MOST_BYTES / MEGABYTE);
            case NOT_A_SHEET -> shell.t("inbox.sheet.kind");
            case OLD_OR_LOCKED -> shell.t("inbox.sheet.old");
            case STRICT -> shell.t("inbox.sheet.strict");
            case ALL_HIDDEN -> shell.t("inbox.sheet.all-hidden");
            case UNPACKS_TOO_LARGE -> shell.t("inbox.sheet.unpacks");
            case DAMAGED -> shell.t("inbox.sheet.damaged");
            case NO_ROWS -> shell.t("inbox.sheet.no-rows");
            case TOO_MANY_ROWS -> shell.t("inbox.sheet.too-many", Sheets.MOST_ROWS);
            case HEADING_TWICE -> shell.t("inbox.sheet.twice");
            case BUSY -> shell.t("inbox.sheet.busy");
        };
    }
}
