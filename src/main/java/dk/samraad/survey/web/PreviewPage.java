package dk.samraad.survey.web;

import dk.samraad.survey.Draft;
import dk.samraad.survey.Question;
import dk.samraad.survey.Question.Option;
import dk.samraad.survey.Wording;
import dk.samraad.text.TextLanguage;
import dk.samraad.web.Shell;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// @param language of the survey, BCP 47
public record PreviewPage(Shell shell, Draft draft, String language) {

    /// "rtl" where the language is written so.
    public @Nullable String dir() {
        return TextLanguage.dirOf(language);
    }

    public String in(Wording wording) {
        return wording.in(language);
    }

    /// What can be picked, in the order it is shown; empty for a question that is typed.
    public List<Option> options(Question question) {
        return switch (question) {
            case Question.SingleChoice q -> q.options();
            case Question.MultipleChoice q -> Stream.concat(q.options().stream(), q.noneOfThese().stream()).toList();
            case Question.LikertRows q -> q.points();
            case Question.Ranking q -> q.options();
            case Question.Allocation q -> q.options();
            case Question.Scale q -> List.of(new Option("0", q.low()), new Option("10", q.high()));
            case Question.NumberInput q -> List.of();
            case Question.DateInput q -> List.of();
            case Question.ShortText q -> List.of();
            case Question.LongText q -> List.of();
        };
    }

    public List<Option> rows(Question question) {
        return question instanceof Question.LikertRows likert ? likert.rows() : List.of();
    }
}
