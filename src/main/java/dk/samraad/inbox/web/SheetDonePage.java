package dk.samraad.inbox.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.inbox.KeptSheet;
import dk.samraad.web.Shell;

/// What a spreadsheet gave.
public record SheetDonePage(Shell shell, Hearing hearing, KeptSheet.Outcome outcome) {
    public String inbox() {
        return InboxAddresses.list(hearing);
    }
}
