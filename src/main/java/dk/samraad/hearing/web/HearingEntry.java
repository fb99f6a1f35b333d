package dk.samraad.hearing.web;

import dk.samraad.web.Shell;
import dk.samraad.web.StaffEntry;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

@Singleton
@Order(20)
public class HearingEntry implements StaffEntry {
    public static final String ADDRESS = "/medarbejder/hoeringer";

    @Override
    public String title(Shell shell) {
        return shell.t("hearing.entry.title");
    }

    @Override
    public String description(Shell shell) {
        return shell.t("hearing.entry.description");
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    /// The staff page of one hearing.
    public static String address(String slug) {
        return ADDRESS + "/" + slug;
    }
}
