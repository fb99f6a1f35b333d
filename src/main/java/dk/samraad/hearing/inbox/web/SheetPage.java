package dk.samraad.hearing.inbox.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.inbox.RowFault;
import dk.samraad.hearing.inbox.SheetColumn;
import dk.samraad.hearing.inbox.SheetFault;
import dk.samraad.hearing.inbox.Sheets;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import java.util.List;
import java.util.stream.Collectors;

/// Where a spreadsheet is chosen, and where it is said what is wrong with it.
///
/// @param faults the first of them, cell by cell
/// @param number of them all
public record SheetPage(Shell shell, FormErrors errors, Hearing hearing, List<RowFault> faults, int number) {
    static final String FILE = "ark";
    private static final int MEGABYTE = 1024 * 1024;

    static SheetPage empty(Shell shell, Hearing hearing) {
        return new SheetPage(shell, FormErrors.none(), hearing, List.of(), 0);
    }

    static SheetPage closed(Shell shell, Hearing hearing) {
        return wrong(shell, hearing, shell.t("inbox.enter.not-now"));
    }

    static SheetPage unreadable(Shell shell, Hearing hearing, SheetFault why) {
        return wrong(shell, hearing, switch (why) {
            case NOTHING_CHOSEN -> shell.t("inbox.sheet.choose");
            case TOO_LARGE -> shell.t("inbox.sheet.too-large", Sheets.MOST_BYTES / MEGABYTE);
            case NOT_A_SHEET -> shell.t("inbox.sheet.kind");
            case OLD_OR_LOCKED -> shell.t("inbox.sheet.old");
            case UNPACKS_TOO_LARGE -> shell.t("inbox.sheet.unpacks");
            case DAMAGED -> shell.t("inbox.sheet.damaged");
            case NO_ROWS -> shell.t("inbox.sheet.no-rows");
            case TOO_MANY_ROWS -> shell.t("inbox.sheet.too-many", Sheets.MOST_ROWS);
            case HEADING_TWICE -> shell.t("inbox.sheet.twice");
        });
    }

    static SheetPage lacking(Shell shell, Hearing hearing, List<SheetColumn> columns) {
        return wrong(shell, hearing, shell.t("inbox.sheet.lacking", columns.stream().map(SheetColumn::heading).collect(Collectors.joining(", "))));
    }

    static SheetPage faulty(Shell shell, Hearing hearing, List<RowFault> faults, int number) {
        return new SheetPage(shell, FormErrors.none().add(FILE, shell.t("inbox.sheet.faults", number)), hearing, faults, number);
    }

    private static SheetPage wrong(Shell shell, Hearing hearing, String text) {
        return new SheetPage(shell, FormErrors.none().add(FILE, text), hearing, List.of(), 0);
    }

    public String back() {
        return InboxAddresses.list(hearing);
    }

    public String action() {
        return InboxAddresses.sheets(hearing);
    }

    public List<SheetColumn> columns() {
        return List.of(SheetColumn.values());
    }

    public String help(SheetColumn column) {
        return switch (column) {
            case RECEIVED -> shell.t("inbox.sheet.column.received");
            case SPEAKS_AS -> shell.t("inbox.sheet.column.speaks-as");
            case NAME -> shell.t("inbox.sheet.column.name");
            case ORGANISATION -> shell.t("inbox.sheet.column.organisation");
            case EMAIL -> shell.t("inbox.sheet.column.email");
            case PROTECTED -> shell.t("inbox.sheet.column.protected");
            case PARAGRAPH -> shell.t("inbox.sheet.column.paragraph");
            case TEXT -> shell.t("inbox.sheet.column.text");
        };
    }

    public String where(RowFault fault) {
        return fault.column().isEmpty() ? fault.what().heading() : shell.t("inbox.sheet.where", fault.column(), fault.what().heading());
    }

    public int left() {
        return number - faults.size();
    }

    public int mostRows() {
        return Sheets.MOST_ROWS;
    }
}
