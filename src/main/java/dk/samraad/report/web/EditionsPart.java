package dk.samraad.report.web;

import dk.samraad.survey.web.SurveyPart;
import dk.samraad.web.Shell;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

@Singleton
@Order(30)
class EditionsPart implements SurveyPart {
    @Override
    public String title(Shell shell) {
        return shell.t("report.part");
    }

    @Override
    public String description(Shell shell) {
        return shell.t("report.part.help");
    }

    @Override
    public String path() {
        return "rapporter";
    }
}
