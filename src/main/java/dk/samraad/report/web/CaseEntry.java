package dk.samraad.report.web;

import dk.samraad.report.CaseFiles;
import dk.samraad.web.Shell;
import dk.samraad.web.StaffEntry;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

/// Where staff begin with case files; it reminds of those that are due.
@Singleton
@Order(85)
class CaseEntry implements StaffEntry {
    static final String ADDRESS = "/medarbejder/sager";

    private final CaseFiles files;

    CaseEntry(CaseFiles files) {
        this.files = files;
    }

    @Override
    public String title(Shell shell) {
        return shell.t("case.list.title");
    }

    @Override
    public String description(Shell shell) {
        var due = CasesPage.due(files.all(), files.today());
        return due == 0 ? shell.t("case.list.description") : shell.t("case.list.due", due);
    }

    @Override
    public String address() {
        return ADDRESS;
    }
}
