package dk.samraad.hearing.inbox.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.inbox.KeptSheet;
import dk.samraad.hearing.inbox.SheetPlan;
import dk.samraad.hearing.inbox.SheetRow;
import dk.samraad.hearing.reply.SpeaksAs;
import dk.samraad.hearing.reply.web.ReplyText;
import dk.samraad.web.Shell;
import java.util.List;
import java.util.stream.Collectors;

/// What a spreadsheet will give, before it does.
///
/// @param first its first rows
public record SheetPlanPage(Shell shell, Hearing hearing, KeptSheet sheet, SheetPlan plan, List<SheetRow> first) {
    private static final int LETTERS = 120;
    private static final int ROWS_NAMED = 30;

    public String back() {
        return InboxAddresses.sheets(hearing);
    }

    public String action() {
        return InboxAddresses.sheets(hearing) + "/" + sheet.id();
    }

    public String unused() {
        return String.join(", ", plan.unused());
    }

    public String hiddenSheets() {
        return String.join(", ", plan.unseen().hiddenSheets());
    }

    public String otherSheets() {
        return String.join(", ", plan.unseen().otherSheets());
    }

    public String hiddenColumns() {
        return String.join(", ", plan.unseen().hiddenColumns());
    }

    /// The first of them by number.
    public String hiddenRows() {
        var rows = plan.unseen().hiddenRows();
        return rows.stream().limit(ROWS_NAMED).map(String::valueOf).collect(Collectors.joining(", ")) + (rows.size() > ROWS_NAMED ? " …" : "");
    }

    public String day(SheetRow row) {
        return ReplyText.day(shell, row.at());
    }

    public String sender(SheetRow row) {
        var sender = row.reply().sender();
        return sender.speaksAs() == SpeaksAs.ORGANISATION ? sender.organisation() : sender.name();
    }

    public String beginning(SheetRow row) {
        var text = row.reply().comments().getFirst().text();
        return text.codePointCount(0, text.length()) <= LETTERS ? text : text.substring(0, text.offsetByCodePoints(0, LETTERS)) + "…";
    }
}
