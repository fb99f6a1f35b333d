package dk.samraad.hearing.inbox.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.inbox.KeptSheet;
import dk.samraad.web.Shell;

/// What a spreadsheet gave.
public record SheetDonePage(Shell shell, Hearing hearing, KeptSheet.Outcome outcome) {
    public String inbox() {
        return InboxAddresses.list(hearing);
    }
}
