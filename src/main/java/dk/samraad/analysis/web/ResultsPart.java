package dk.samraad.analysis.web;

import dk.samraad.survey.web.SurveyPart;
import dk.samraad.web.Shell;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

@Singleton
@Order(10)
class ResultsPart implements SurveyPart {
    @Override
    public String title(Shell shell) {
        return shell.t("analysis.part.results");
    }

    @Override
    public String description(Shell shell) {
        return shell.t("analysis.part.results.help");
    }

    @Override
    public String path() {
        return "resultater";
    }
}
