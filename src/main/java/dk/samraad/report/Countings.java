package dk.samraad.report;

import dk.samraad.analysis.Comments;
import dk.samraad.analysis.Modes;
import dk.samraad.analysis.Results;
import dk.samraad.analysis.SurveyResults;
import dk.samraad.analysis.TakeUp;
import dk.samraad.analysis.View;
import dk.samraad.platform.work.NotPossible;
import dk.samraad.survey.Codebook;
import dk.samraad.survey.PublishedVersion;
import dk.samraad.survey.Survey;
import dk.samraad.text.Language;
import dk.samraad.writing.summary.SummaryData.Citation;
import dk.samraad.writing.summary.SummaryData.Mode;
import dk.samraad.writing.summary.SummaryData.Question;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Asks `analysis` for what may be shown of a survey.
@Singleton
class Countings {
    private final Results results;
    private final Modes modes;
    private final Citations citations;

    Countings(Results results, Modes modes, Citations citations) {
        this.results = results;
        this.modes = modes;
        this.citations = citations;
    }

    /// The newest results; where none have been taken up though the survey is closed, and whoever asked for the summary said
    /// that they are to be, what has been answered. An early look is asked for on the page of results, which says what it costs.
    ///
    /// @throws NotPossible when there are too few answers to show anything, or nobody has said that results are to be taken up
    Counted of(Survey survey, Codebook codebook, Language language, Edition edition) {
        var known = newest(survey, language);
        if (known.isEmpty() && results.isEarly(survey)) throw new NotPossible(Edition.Failure.NOT_COUNTED);
        if (known.isEmpty() && !edition.takeUp()) throw new NotPossible(Edition.Failure.NOT_TAKEN_UP);
        var taken = known.or(() -> results.takeUp(survey.slug(), edition.requestedBy()) instanceof TakeUp.Taken ? newest(survey, language)
                : Optional.empty())
                .orElseThrow(() -> new NotPossible(Edition.Failure.TOO_FEW_ANSWERS));
        var questions = new LinkedHashMap<String, Question>();
        var withheld = new ArrayList<String>();
        for (var theme : taken.themes()) {
            for (var question : theme.questions()) {
                var counting = new QuestionCounting(codebook.definition().question(question.question()).orElseThrow(), question, language);
                questions.put(question.question(), counting.question());
                counting.withheld().ifPresent(withheld::add);
            }
        }
        comments(survey, language, questions);
        return new Counted(taken.takenOn(), taken.respondents(), taken.interim(),
                modes.of(survey.slug(), language).stream().map(mode -> new Mode(mode.label(), mode.people())).toList(),
                taken.versions().isEmpty() ? codebook.versions().reversed().stream().map(PublishedVersion::number).toList()
                        : taken.versions(),
                Comments.LEAST, questions, cited(survey, language), withheld);
    }

    private Optional<SurveyResults> newest(Survey survey, Language language) {
        return results.of(survey.slug(), new View.Everybody(), language);
    }

    /// How many wrote something; read with the citations, so that both are of the same moment.
    private void comments(Survey survey, Language language, Map<String, Question> questions) {
        for (var listing : citations.listings(survey.slug(), 1, language)) {
            questions.put(listing.question(), QuestionCounting.ownWords(listing));
        }
    }

    /// What a summary made now may quote, whatever the question.
    Set<Citation> citable(Survey survey, Language language) {
        return cited(survey, language).values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    private Map<String, List<Citation>> cited(Survey survey, Language language) {
        var cited = new LinkedHashMap<String, List<Citation>>();
        citations.chosen(survey, language).forEach((question, comments) -> cited.put(question, comments.stream()
                .map(comment -> new Citation(comment.text(), comment.role().map(role -> lowered(role, language)).orElse(""),
                        comment.language()))
                .toList()));
        return cited;
    }

    /// "(pårørende)", as a word in a sentence; an abbreviation stays.
    private static String lowered(String role, Language language) {
        boolean word = role.length() > 1 && Character.isLowerCase(role.charAt(1));
        return word ? role.substring(0, 1).toLowerCase(language.locale()) + role.substring(1) : role;
    }
}
