package dk.samraad.report.web;

import dk.samraad.survey.web.SurveyPart;
import dk.samraad.web.Shell;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

@Singleton
@Order(35)
class SurveyCasePart implements SurveyPart {
    @Override
    public String title(Shell shell) {
        return shell.t("case.part");
    }

    @Override
    public String description(Shell shell) {
        return shell.t("case.part.help");
    }

    @Override
    public String path() {
        return CasePage.PATH;
    }
}
