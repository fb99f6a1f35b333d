package dk.samraad.analysis.web;

import dk.samraad.survey.web.SurveyPart;
import dk.samraad.web.Shell;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

@Singleton
@Order(20)
class CommentsPart implements SurveyPart {
    @Override
    public String title(Shell shell) {
        return shell.t("analysis.part.comments");
    }

    @Override
    public String description(Shell shell) {
        return shell.t("analysis.part.comments.help");
    }

    @Override
    public String path() {
        return "fritekst";
    }
}
