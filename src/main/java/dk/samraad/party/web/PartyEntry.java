package dk.samraad.party.web;

import dk.samraad.web.Shell;
import dk.samraad.web.StaffEntry;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

@Singleton
@Order(40)
class PartyEntry implements StaffEntry {
    static final String ADDRESS = "/medarbejder/parter";

    @Override
    public String title(Shell shell) {
        return shell.t("party.entry.title");
    }

    @Override
    public String description(Shell shell) {
        return shell.t("party.entry.description");
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    static String of(long party) {
        return ADDRESS + "/" + party;
    }
}
