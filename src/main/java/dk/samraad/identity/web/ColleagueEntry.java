package dk.samraad.identity.web;

import dk.samraad.web.Shell;
import dk.samraad.web.StaffEntry;
import dk.samraad.web.Viewer;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

@Singleton
@Order(80)
class ColleagueEntry implements StaffEntry {
    static final String ADDRESS = StaffGate.ROOT + "/kolleger";

    @Override
    public String title(Shell shell) {
        return shell.t("identity.colleagues.title");
    }

    @Override
    public String description(Shell shell) {
        return shell.t("identity.colleagues.description");
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public boolean isFor(Viewer viewer) {
        return viewer.mayAdminister();
    }
}
