package dk.samraad.web;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

@Singleton
@Order(95)
class OperationEntry implements StaffEntry {
    static final String ADDRESS = "/medarbejder/drift";

    @Override
    public String title(Shell shell) {
        return shell.t("web.operation.title");
    }

    @Override
    public String description(Shell shell) {
        return shell.t("web.operation.description");
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
