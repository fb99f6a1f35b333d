package dk.samraad.proposal.web;

import dk.samraad.hearing.web.HearingPart;
import dk.samraad.web.Shell;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

@Singleton
@Order(20)
class EnclosurePart implements HearingPart {
    @Override
    public String title(Shell shell) {
        return shell.t("hearing.enclosure.title");
    }

    @Override
    public String description(Shell shell) {
        return shell.t("hearing.enclosure.description");
    }

    @Override
    public String path() {
        return "bilag";
    }
}
