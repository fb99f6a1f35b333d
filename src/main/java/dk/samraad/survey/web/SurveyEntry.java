package dk.samraad.survey.web;

import dk.samraad.web.Shell;
import dk.samraad.web.StaffEntry;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

@Singleton
@Order(10)
class SurveyEntry implements StaffEntry {
    static final String ADDRESS = "/medarbejder/spoergeskemaer";

    @Override
    public String title(Shell shell) {
        return shell.t("survey.entry.title");
    }

    @Override
    public String description(Shell shell) {
        return shell.t("survey.entry.description");
    }

    @Override
    public String address() {
        return ADDRESS;
    }
}
