package dk.samraad.report.web;

import dk.samraad.hearing.web.HearingPart;
import dk.samraad.web.Shell;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

@Singleton
@Order(90)
class HearingEditionsPart implements HearingPart {
    @Override
    public String title(Shell shell) {
        return shell.t("report.part-hearing");
    }

    @Override
    public String description(Shell shell) {
        return shell.t("report.part-hearing.help");
    }

    @Override
    public String path() {
        return "rapporter";
    }
}
