package dk.samraad.response.web;

import dk.samraad.survey.web.SurveyPart;
import dk.samraad.web.Shell;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

@Singleton
@Order(40)
class TabletsPart implements SurveyPart {
    @Override
    public String title(Shell shell) {
        return shell.t("response.part.tablets");
    }

    @Override
    public String description(Shell shell) {
        return shell.t("response.part.tablets.help");
    }

    @Override
    public String path() {
        return "tablets";
    }
}
