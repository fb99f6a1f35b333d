package dk.samraad.web;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

@Singleton
@Order(90)
class MailEntry implements StaffEntry {
    static final String ADDRESS = "/medarbejder/mails";

    @Override
    public String title(Shell shell) {
        return shell.t("web.mails.title");
    }

    @Override
    public String description(Shell shell) {
        return shell.t("web.mails.description");
    }

    @Override
    public String address() {
        return ADDRESS;
    }
}
