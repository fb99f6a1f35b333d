package dk.samraad.council.web;

import dk.samraad.hearing.web.HearingPart;
import dk.samraad.web.Shell;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

/// Staff see which council is how far.
@Singleton
@Order(40)
class OpinionsPart implements HearingPart {
    @Override
    public String title(Shell shell) {
        return shell.t("opinion.staff.title");
    }

    @Override
    public String description(Shell shell) {
        return shell.t("opinion.staff.description");
    }

    @Override
    public String path() {
        return "udtalelser";
    }
}
