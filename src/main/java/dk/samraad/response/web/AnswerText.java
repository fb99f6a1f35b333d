package dk.samraad.response.web;

import dk.samraad.privacy.Privacy;
import dk.samraad.response.Responses;
import dk.samraad.survey.Answer;
import dk.samraad.survey.Question;
import dk.samraad.survey.Question.Option;
import dk.samraad.web.Shell;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// An answer in words, line by line, as its giver is shown it.
record AnswerText(Shell shell, String language) {

    List<String> of(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Choice(var option) -> List.of(label(question, option));
            case Answer.Choices(var options) -> options.stream().map(option -> label(question, option)).toList();
            case Answer.Rows(var points) -> rows(question, points);
            case Answer.Number(var value) -> List.of((number(value) + " " + unit(question)).strip());
            case Answer.Day(var date) -> List.of(Days.in(shell, date));
            case Answer.Text(var text) -> masked(text).lines().toList();
            case Answer.Order(var options) -> ranked(question, options);
            case Answer.Points(var points) -> options(question)
                    .map(option -> option.label().in(language) + ": " + points.getOrDefault(option.code(), 0))
                    .toList();
        };
    }

    static boolean isMasked(Answer answer) {
        return switch (answer) {
            case Answer.Text(var text) -> Privacy.mask(text, Responses.NEVER_STORED).changed();
            case Answer.Choice a -> false;
            case Answer.Choices a -> false;
            case Answer.Rows a -> false;
            case Answer.Number a -> false;
            case Answer.Order a -> false;
            case Answer.Points a -> false;
            case Answer.Day a -> false;
        };
    }

    private static String masked(String text) {
        return Privacy.mask(text, Responses.NEVER_STORED).text();
    }

    /// Also the rows that were left out: somebody who checks sees what is missing.
    private List<String> rows(Question question, Map<String, String> points) {
        if (!(question instanceof Question.LikertRows likert)) return List.of();
        return likert.rows().stream().map(row -> {
            var point = points.get(row.code());
            return row.label().in(language) + ": " + (point == null ? shell.t("response.check.no-answer") : label(question, point));
        }).toList();
    }

    private List<String> ranked(Question question, List<String> options) {
        var lines = new ArrayList<String>();
        for (var option : options) lines.add(lines.size() + 1 + ". " + label(question, option));
        options(question).filter(option -> !options.contains(option.code()))
                .forEach(option -> lines.add(option.label().in(language) + ": " + shell.t("response.check.no-place")));
        return lines;
    }

    private String label(Question question, String code) {
        return options(question).filter(option -> option.code().equals(code)).findFirst().map(option -> option.label().in(language))
                .orElse(code);
    }

    /// Everything in a question that has a code and a label.
    private static Stream<Option> options(Question question) {
        return switch (question) {
            case Question.SingleChoice q -> q.options().stream();
            case Question.MultipleChoice q -> Stream.concat(q.options().stream(), q.noneOfThese().stream());
            case Question.LikertRows q -> Stream.concat(q.rows().stream(), q.points().stream());
            case Question.Ranking q -> q.options().stream();
            case Question.Allocation q -> q.options().stream();
            case Question.Scale q -> Stream.empty();
            case Question.NumberInput q -> Stream.empty();
            case Question.DateInput q -> Stream.empty();
            case Question.ShortText q -> Stream.empty();
            case Question.LongText q -> Stream.empty();
        };
    }

    private String unit(Question question) {
        return question instanceof Question.NumberInput number ? number.unit().in(language) : "";
    }

    private String number(BigDecimal value) {
        var format = NumberFormat.getInstance(shell.locale());
        format.setMaximumFractionDigits(18);
        return format.format(value);
    }
}
