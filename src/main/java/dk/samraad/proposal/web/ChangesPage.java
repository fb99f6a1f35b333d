package dk.samraad.proposal.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.web.HearingEntry;
import dk.samraad.proposal.Change;
import dk.samraad.web.Shell;
import java.util.List;

/// @param isPublic the page everybody sees, not that of staff
public record ChangesPage(Shell shell, Hearing hearing, List<Change> changes, boolean isPublic) {

    public String backTo() {
        return isPublic ? hearing.address() : HearingEntry.address(hearing.slug()) + "/dokument";
    }

    public List<Change> changed() {
        return changes.stream().filter(change -> change.fate() != Change.Fate.UNCHANGED).toList();
    }

    public String count() {
        return shell.t("hearing.changes.count", changed().size(), changes.size());
    }
}
