package dk.samraad.writing.summary;

import dk.samraad.writing.ReleasedNumber;
import dk.samraad.writing.Words;
import dk.samraad.writing.summary.Result.Cell;
import dk.samraad.writing.summary.Result.Line;
import dk.samraad.writing.summary.SummaryData.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The numbers of a summary that a headline may rest on: of questions about opinions and experiences, and only what was released.
/// A cell that is withheld, or a sum that holds one, is not among them.
public final class ReleasedNumbers {
    private final Words words;
    private final List<ReleasedNumber> found = new ArrayList<>();

    private ReleasedNumbers(Words words) {
        this.words = words;
    }

    /// In the order they stand in the document.
    public static List<ReleasedNumber> of(SummaryData data, Words words) {
        var numbers = new ReleasedNumbers(words);
        asked(data).filter(Question::mayBeHeadline).forEach(numbers::add);
        return List.copyOf(numbers.found);
    }

    /// What was asked without anybody saying what for: no headline can rest on it.
    public static List<String> withoutRole(SummaryData data) {
        return asked(data).filter(question -> question.role().isEmpty() && !(question.result() instanceof Result.Words))
                .map(Question::wording).toList();
    }

    private static Stream<Question> asked(SummaryData data) {
        return Stream.concat(data.chapters().stream().flatMap(chapter -> chapter.questions().stream()), data.others().stream());
    }

    private void add(Question question) {
        switch (question.result()) {
            case Result.Choices choices -> choices.lines().forEach(line -> line(question, line, choices.several()
                    ? share -> words.t("report.number.chose", share, words.quoted(line.label()))
                    : share -> words.t("report.number.answered", share, words.quoted(line.label()))));
            case Result.Statements statements -> statements.statements()
                    .forEach(statement -> statement(question, statements.points(), statement));
            case Result.Marks marks -> {
                marks.mean().ifPresent(mean -> add(question, "mean", words.t("report.number.mark", words.mean(mean), marks.low(),
                        marks.high()) + answered(question)));
                marks.lines().forEach(line -> line(question, line,
                        share -> words.t("report.number.gave", share, words.quoted(line.label()))));
            }
            case Result.Amounts amounts -> {
                amounts.mean().ifPresent(mean -> add(question, "mean", words.t("report.number.mean", words.mean(mean), amounts.unit())
                        .strip() + answered(question)));
                amounts.lines().forEach(line -> line(question, line,
                        share -> words.t("report.number.answered", share, words.quoted(line.label()))));
            }
            case Result.Order order -> order.options().forEach(option -> {
                share(question, option.label(), option.first(), question.answered(),
                        share -> words.t("report.number.first", share, words.quoted(option.label())));
                option.meanPlace().ifPresent(place -> add(question, option.label() + "/mean",
                        words.t("report.number.place", words.quoted(option.label()), words.mean(place), order.places())
                                + answered(question)));
            });
            case Result.Points points -> points.options().forEach(option -> option.mean().ifPresent(mean -> add(question, option.label(),
                    words.t("report.number.points", words.quoted(option.label()), words.mean(mean), points.total()) + answered(question))));
            case Result.Words own -> {}
            case Result.Withheld withheld -> {}
        }
    }

    private void line(Question question, Line line, UnaryOperator<String> told) {
        share(question, line.label(), line.cell(), question.answered(), told);
    }

    private void statement(Question question, List<String> points, Result.Statement statement) {
        var about = words.quoted(statement.label());
        End.of(points, statement).ifPresent(ends -> Stream.of(ends.high(), ends.low()).filter(end -> end.points().size() > 1).forEach(end ->
                share(question, statement.label() + "/" + String.join("/", end.points()),
                        new Cell(Optional.of(end.people()), Optional.of(end.percent())),
                        statement.answered(), share -> words.t("report.number.judged", share, end.either(words), about))));
        for (int i = 0; i < points.size(); i++) {
            var point = words.quoted(points.get(i));
            share(question, statement.label() + "/" + points.get(i), statement.cells().get(i), statement.answered(),
                    share -> words.t("report.number.judged", share, point, about));
        }
    }

    /// @param told the share as part of a sentence
    private void share(Question question, String of, Cell cell, Optional<Integer> answered, UnaryOperator<String> told) {
        if (cell.people().isEmpty() || cell.percent().isEmpty()) return;
        var people = words.count(cell.people().get());
        var ofAll = answered.map(all -> words.t("report.number.of", people, words.count(all))).orElse(people);
        add(question, of, told.apply(words.t("report.number.share", words.percent(cell.percent().get()), ofAll)));
    }

    private String answered(Question question) {
        return question.answered().map(people -> words.t("report.number.base", words.count(people))).orElse("");
    }

    private void add(Question question, String of, String told) {
        found.add(new ReleasedNumber(question.code() + "/" + of, question.wording(), told, QuestionBlocks.anchor(question)));
    }
}
