package dk.samraad.report;

import dk.samraad.analysis.Comment;
import dk.samraad.analysis.SafeTable;
import dk.samraad.analysis.SafeTable.Cell;
import dk.samraad.analysis.SurveyResults.QuestionResults;
import dk.samraad.survey.Question;
import dk.samraad.text.Language;
import dk.samraad.writing.summary.Result;
import dk.samraad.writing.summary.Result.Line;
import dk.samraad.writing.summary.SummaryData;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Reads one question's [SafeTable] as a [Result]. Nothing is counted here: what a table hides stays hidden, and a mean
/// is worked out only from a distribution that is shown whole.
final class QuestionCounting {
    private final Question asked;
    private final QuestionResults results;
    private final String language;
    private final SafeTable table;

    QuestionCounting(Question asked, QuestionResults results, Language language) {
        this.asked = asked;
        this.results = results;
        this.language = language.code();
        this.table = results.tables().getFirst();
    }

    static SummaryData.Question ownWords(Comment.Listing listing) {
        var answered = listing.tooFew() ? Optional.<Integer>empty() : Optional.of(listing.people());
        var missing = answered.flatMap(people -> listing.asked().map(asked -> Math.max(0, asked.people() - people)));
        var notShown = listing.asked().map(asked -> asked.began() - asked.people());
        return new SummaryData.Question(listing.question(), listing.wording(), answered, missing, new Result.Words(), "", notShown,
                Optional.empty());
    }

    SummaryData.Question question() {
        return new SummaryData.Question(results.question(), results.wording(), optional(table.base().answered()),
                optional(table.base().missing()),
                result(), note(), optional(table.base().notShown()), asked.basics().role());
    }

    /// From which day the numbers are when not from the newest, and what was held back: the last two notes of a table. Of a choice
    /// all: options that came later, too.
    private String note() {
        if (!Question.options(asked).isEmpty()) return String.join(" ", table.notes());
        var said = (table.countedOn().isPresent() ? 1 : 0) + (hidesSomething() ? 1 : 0);
        return String.join(" ", table.notes().subList(Math.max(0, table.notes().size() - said), table.notes().size()));
    }

    /// What was held back of this question, in a sentence.
    Optional<String> withheld() {
        return hidesSomething() && !table.notes().isEmpty() ? Optional.of(results.wording() + " " + table.notes().getLast())
                : Optional.empty();
    }

    private boolean hidesSomething() {
        return table.rows().isEmpty() || table.hidden() > 0;
    }

    private Result result() {
        if (table.rows().isEmpty()) return new Result.Withheld();
        return switch (asked) {
            case Question.SingleChoice single -> new Result.Choices(false, lines());
            case Question.MultipleChoice several -> new Result.Choices(true, lines());
            case Question.LikertRows rows -> statements();
            case Question.Scale scale -> marks(scale);
            case Question.NumberInput number -> new Result.Amounts(number.unit().in(language), lines(), Optional.empty(), Optional.empty());
            case Question.DateInput date -> new Result.Amounts("", lines(), Optional.empty(), Optional.empty());
            case Question.ShortText text -> new Result.Words();
            case Question.LongText text -> new Result.Words();
            case Question.Ranking ranking -> order(ranking);
            case Question.Allocation allocation -> points(allocation);
        };
    }

    private List<Line> lines() {
        return table.rows().stream().map(row -> new Line(row.label(), cell(row.cells().getFirst()))).toList();
    }

    private Result statements() {
        return new Result.Statements(table.columns().stream().map(SafeTable.Column::label).toList(), table.rows().stream().map(row -> {
            var cells = row.cells().stream().map(QuestionCounting::cell).toList();
            var whole = cells.stream().allMatch(Result.Cell::shown);
            return new Result.Statement(row.label(), whole ? Optional.of(cells.stream().mapToInt(cell -> cell.people().orElse(0)).sum())
                    : Optional.empty(), cells);
        }).toList());
    }

    private Result marks(Question.Scale scale) {
        var lines = IntStream.range(0, table.rows().size())
                .mapToObj(mark -> new Line(String.valueOf(mark), cell(table.rows().get(mark).cells().getFirst()))).toList();
        var whole = lines.stream().allMatch(line -> line.cell().shown());
        return new Result.Marks(scale.low().in(language), scale.high().in(language), lines,
                whole ? Optional.of(mean(lines)) : Optional.empty(), whole ? spread(lines) : Optional.empty());
    }

    private Result order(Question.Ranking ranking) {
        return new Result.Order(ranking.options().size(), table.rows().stream()
                .map(row -> new Result.Placed(row.label(), figure(row.cells().get(1)), cell(row.cells().getFirst()))).toList());
    }

    private Result points(Question.Allocation allocation) {
        return new Result.Points(allocation.total(), table.rows().stream()
                .map(row -> new Result.Shared(row.label(), figure(row.cells().getFirst()))).toList());
    }

    private static double mean(List<Line> lines) {
        var people = 0;
        var sum = 0.0;
        for (int mark = 0; mark < lines.size(); mark++) {
            people += people(lines.get(mark));
            sum += (double) mark * people(lines.get(mark));
        }
        return people == 0 ? 0 : sum / people;
    }

    /// The sample standard deviation (divided by n−1).
    private static Optional<Double> spread(List<Line> lines) {
        var mean = mean(lines);
        var people = 0;
        var squares = 0.0;
        for (int mark = 0; mark < lines.size(); mark++) {
            people += people(lines.get(mark));
            squares += people(lines.get(mark)) * (mark - mean) * (mark - mean);
        }
        return people < 2 ? Optional.empty() : Optional.of(Math.sqrt(squares / (people - 1)));
    }

    private static int people(Line line) {
        return line.cell().people().orElse(0);
    }

    private static Result.Cell cell(Cell cell) {
        return switch (cell) {
            case Cell.Counted(var people, var percent) -> new Result.Cell(Optional.of(people), Optional.of(percent));
            case Cell.Figure figure -> Result.Cell.WITHHELD;
            case Cell.Hidden hidden -> Result.Cell.WITHHELD;
        };
    }

    private static Optional<Double> figure(Cell cell) {
        return cell instanceof Cell.Figure(var value) ? Optional.of(value) : Optional.empty();
    }

    private static Optional<Integer> optional(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
