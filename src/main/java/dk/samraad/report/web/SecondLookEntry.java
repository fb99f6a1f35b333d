package dk.samraad.report.web;

import dk.samraad.web.Shell;
import dk.samraad.web.StaffEntry;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

@Singleton
@Order(95)
class SecondLookEntry implements StaffEntry {
    static final String ADDRESS = "/medarbejder/gennemgang";

    @Override
    public String title(Shell shell) {
        return shell.t("report.again.title");
    }

    @Override
    public String description(Shell shell) {
        return shell.t("report.again.description");
    }

    @Override
    public String address() {
        return ADDRESS;
    }
}
