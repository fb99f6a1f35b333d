package dk.samraad.inbox.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.inbox.KeptSheet;
import dk.samraad.inbox.SheetColumn;
import dk.samraad.inbox.SheetFault;
import dk.samraad.reply.web.ReplyText;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Where a spreadsheet is chosen, and where those stand that are not brought in yet.
///
/// @param before the sheet whose place the chosen one takes; empty for none
public record SheetPage(Shell shell, FormErrors errors, Hearing hearing, List<KeptSheet> waiting, String before) {
    static final String FILE = "ark";

    static SheetPage empty(Shell shell, Hearing hearing, List<KeptSheet> waiting) {
        return new SheetPage(shell, FormErrors.none(), hearing, waiting, "");
    }

    SheetPage inPlaceOf(Optional<UUID> sheet) {
        return new SheetPage(shell, errors, hearing, waiting, sheet.map(UUID::toString).orElse(""));
    }

    SheetPage closed() {
        return wrong(shell.t("inbox.enter.not-now"));
    }

    SheetPage unreadable(SheetFault why) {
        return wrong(SheetWords.of(shell, why));
    }

    SheetPage lacking(List<SheetColumn> columns) {
        return wrong(shell.t("inbox.sheet.lacking", columns.stream().map(SheetColumn::heading).collect(Collectors.joining(", "))));
    }

    private SheetPage wrong(String text) {
        return new SheetPage(shell, FormErrors.none().add(FILE, text), hearing, waiting, before);
    }

    public String address(KeptSheet sheet) {
        return action() + "/" + sheet.id();
    }

    public String added(KeptSheet sheet) {
        return ReplyText.moment(shell, sheet.addedAt());
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
            case CHANNEL -> shell.t("inbox.sheet.column.channel");
            case SPEAKS_AS -> shell.t("inbox.sheet.column.speaks-as");
            case NAME -> shell.t("inbox.sheet.column.name");
            case ORGANISATION -> shell.t("inbox.sheet.column.organisation");
            case EMAIL -> shell.t("inbox.sheet.column.email");
            case PROTECTED -> shell.t("inbox.sheet.column.protected");
            case PARAGRAPH -> shell.t("inbox.sheet.column.paragraph");
            case LANGUAGE -> shell.t("inbox.sheet.column.language");
            case TEXT -> shell.t("inbox.sheet.column.text");
        };
    }
}
