package dk.samraad.inbox.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.inbox.KeptSheet;
import dk.samraad.inbox.RowFault;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import java.util.List;

/// What is wrong with a spreadsheet, cell by cell, and where the mended one is sent in.
///
/// @param faults the first of them
public record SheetFaultyPage(Shell shell, FormErrors errors, Hearing hearing, KeptSheet sheet, List<RowFault> faults) {
    static SheetFaultyPage of(Shell shell, Hearing hearing, KeptSheet sheet, List<RowFault> faults) {
        var text = sheet.problem().map(why -> SheetWords.of(shell, why)).orElseGet(() -> shell.t("inbox.sheet.faults", sheet.faults()));
        return new SheetFaultyPage(shell, FormErrors.none().add(SheetPage.FILE, text), hearing, sheet, faults);
    }

    public String back() {
        return InboxAddresses.sheets(hearing);
    }

    public String here() {
        return InboxAddresses.sheets(hearing) + "/" + sheet.id();
    }

    public String where(RowFault fault) {
        return fault.column().isEmpty() ? fault.what().heading() : shell.t("inbox.sheet.where", fault.column(), fault.what().heading());
    }

    public int left() {
        return sheet.faults() - faults.size();
    }
}
