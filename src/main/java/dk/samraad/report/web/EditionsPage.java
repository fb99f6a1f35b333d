package dk.samraad.report.web;

import dk.samraad.survey.Survey;
import dk.samraad.web.Language;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import java.util.List;
import java.util.stream.Stream;

/// Every edition of a survey, newest first, and the form that asks for one more.
///
/// @param title of the survey
public record EditionsPage(Shell shell, Survey survey, String title, List<EditionLine> editions) {

    public String address() {
        return EditionLine.list(survey.slug());
    }

    public List<Choice> languages() {
        return Stream.of(Language.values()).map(language -> Choice.of(language.code(), language.ownName(), language == Language.DA)).toList();
    }
}
