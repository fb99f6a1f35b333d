package dk.samraad.writing.hearing;

import dk.samraad.document.Block.Note.Tone;
import dk.samraad.writing.Manuscript;
import dk.samraad.writing.Words;
import dk.samraad.writing.hearing.PaperData.SurveySource;
import dk.samraad.writing.hearing.PaperData.SurveyTheme;
import dk.samraad.writing.summary.Telling;
import java.util.List;

/// Beside the replies of a theme, what a released survey says about it: apart, with its source, and never in one sum.
final class SurveyPart {
    private final Manuscript manuscript;
    private final Words words;
    private final List<SurveySource> surveys;

    SurveyPart(Manuscript manuscript, List<SurveySource> surveys) {
        this.manuscript = manuscript;
        this.words = manuscript.words;
        this.surveys = surveys;
    }

    void write(String theme) {
        for (int i = 0; i < surveys.size(); i++) {
            var survey = surveys.get(i);
            var prefix = "skema-" + (i + 1) + "-";
            survey.themes().stream().filter(asked -> asked.code().equals(theme)).forEach(asked -> part(survey, asked, prefix));
        }
    }

    private void part(SurveySource survey, SurveyTheme theme, String prefix) {
        manuscript.section(words.t("papers.survey.title"), prefix + theme.code());
        manuscript.paragraph(words.t("papers.survey.asked", words.quoted(survey.title()), survey.answers(), theme.asked(),
                theme.shown().size()));
        // Its last day is that of the survey, so numbers of an earlier day are of one that was open.
        if (survey.asOf().isBefore(survey.closesOn())) {
            manuscript.note(Tone.WARNING, words.t("papers.survey.interim"), words.t("papers.survey.interim-text", words.day(survey.asOf()),
                    words.day(survey.closesOn())));
        }
        manuscript.note(Tone.INFO, words.t("papers.survey.caution"), words.t("papers.survey.caution-text", words.quoted(survey.title()),
                survey.number(), survey.address()));
        manuscript.during(survey.opensOn(), survey.asOf().isBefore(survey.closesOn()) ? survey.asOf() : survey.closesOn());
        theme.shown().forEach(question -> Telling.write(question, manuscript, prefix));
    }

    /// What the chapter on method says of each.
    List<String> reservations() {
        return surveys.stream().filter(survey -> !survey.themes().isEmpty())
                .map(survey -> words.t("papers.method.survey", words.quoted(survey.title()), survey.number(),
                words.day(survey.asOf()), survey.address(), survey.sha256(), words.day(survey.opensOn()), words.day(survey.closesOn())))
                        .toList();
    }
}
