package dk.samraad.writing.summary;

import static dk.samraad.document.Block.Table.Align.END;
import static dk.samraad.document.Block.Table.Align.START;

import dk.samraad.document.Block.Table.Cell;
import dk.samraad.document.Block.Table.Column;
import dk.samraad.document.Block.Table.Row;
import dk.samraad.document.Chart;
import dk.samraad.writing.Manuscript;
import dk.samraad.writing.Words;
import dk.samraad.writing.summary.Result.Line;
import dk.samraad.writing.summary.SummaryData.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// One question: its wording, what came of it as a chart and a table, and who did not answer.
final class QuestionBlocks {
    private static final String PREFIX = "sp-";

    private final Manuscript manuscript;
    private final Words words;
    private final String prefix;

    QuestionBlocks(Manuscript manuscript) {
        this(manuscript, PREFIX);
    }

    /// Where a question stands in a summary.
    static String anchor(Question question) {
        return PREFIX + question.code();
    }

    /// @param prefix of the anchors
    QuestionBlocks(Manuscript manuscript, String prefix) {
        this.manuscript = manuscript;
        this.words = manuscript.words;
        this.prefix = prefix;
    }

    void write(Question question) {
        manuscript.question(question.wording(), prefix + question.code());
        switch (question.result()) {
            case Result.Choices choices -> choices(question, choices);
            case Result.Statements statements -> statements(question, statements);
            case Result.Marks marks -> marks(question, marks);
            case Result.Amounts amounts -> amounts(question, amounts);
            case Result.Order order -> order(question, order);
            case Result.Points points -> points(question, points);
            case Result.Words own -> manuscript.paragraph(ownWords(question));
            case Result.Withheld withheld -> manuscript.paragraph(words.t("report.question.withheld"));
        }
    }

    private void choices(Question question, Result.Choices choices) {
        var lines = choices.several() ? largestFirst(choices.lines()) : choices.lines();
        if (choices.several()) manuscript.paragraph(words.t("report.question.several"));
        bars(question, lines, words.t("report.answer"));
    }

    private void statements(Question question, Result.Statements result) {
        var rows = result.statements().stream().map(statement -> new Chart.Stacked.StackedRow(statement.label(), shares(statement)))
                .toList();
        var columns = new ArrayList<Column>();
        columns.add(new Column(words.t("report.statement"), START, 30));
        result.points().forEach(point -> columns.add(new Column(point, END, 12)));
        columns.add(new Column(words.t("report.people"), END, 10));
        var table = result.statements().stream().map(statement -> {
            var cells = new ArrayList<Cell>();
            cells.add(Cell.head(statement.label()));
            statement.cells().forEach(cell -> cells.add(Cell.of(percent(cell))));
            cells.add(Cell.of(statement.answered().map(words::count).orElse(hidden())));
            return new Row(cells, false);
        }).toList();
        var alternative = result.statements().stream()
                .map(statement -> words.quoted(statement.label()) + ". " + describe(result.points(), statement.cells()))
                .collect(Collectors.joining(" "));
        manuscript.chartAndTable(caption(question, words.t("report.unit.share")), alternative, new Chart.Stacked(result.points(), rows),
                columns, table, note(question));
    }

    private void marks(Question question, Result.Marks marks) {
        marks.mean().ifPresent(mean -> manuscript.paragraph(words.t("report.marks.mean", words.mean(mean), marks.low(), marks.high())
                + marks.spread().map(spread -> " " + words.t("report.spread", words.mean(spread))).orElse("")));
        if (!marks.lines().stream().allMatch(line -> line.cell().shown())) {
            bars(question, marks.lines(), words.t("report.mark"));
            return;
        }
        var chart = new Chart.Columns(words.t("report.unit.columns"), marks.lines().stream()
                .map(line -> new Chart.Columns.Column(line.label(), line.cell().percent().orElse(0.0))).toList());
        manuscript.exhibit(caption(question, words.t("report.unit.share")), describe(marks.lines()), chart,
                shareColumns(words.t("report.mark")), shareRows(marks.lines()), note(question));
    }

    private void amounts(Question question, Result.Amounts amounts) {
        amounts.mean().ifPresent(mean -> manuscript.paragraph(words.t("report.amounts.mean", words.mean(mean), amounts.unit())
                + amounts.spread().map(spread -> " " + words.t("report.spread", words.mean(spread))).orElse("")));
        var lines = withoutEmptyEnds(amounts.lines());
        if (lines.size() < amounts.lines().size()) manuscript.paragraph(words.t("report.amounts.trimmed"));
        bars(question, lines, words.t("report.answer"));
    }

    /// Years and hours that nobody gave, before the first and after the last that somebody did; the files have them all.
    private static List<Line> withoutEmptyEnds(List<Line> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && isEmpty(lines.get(from))) from++;
        while (to > from && isEmpty(lines.get(to - 1))) to--;
        return from == to ? lines : lines.subList(from, to);
    }

    private static boolean isEmpty(Line line) {
        return line.cell().people().equals(Optional.of(0));
    }

    private void order(Question question, Result.Order order) {
        var best = order.options().stream()
                .sorted(Comparator.comparingDouble(option -> option.meanPlace().orElse(Double.MAX_VALUE))).toList();
        manuscript.paragraph(words.t("report.order.how", order.places()));
        var columns = List.of(new Column(words.t("report.subject"), START, 50),
                new Column(words.t("report.order.mean"), END, 20), new Column(words.t("report.order.first"), END, 20));
        var rows = best.stream().map(option -> new Row(List.of(Cell.head(option.label()),
                Cell.of(option.meanPlace().map(words::mean).orElse(hidden())), Cell.of(percent(option.first()))), false)).toList();
        var lines = best.stream().map(option -> new Line(option.label(), option.first())).toList();
        if (lines.stream().anyMatch(line -> line.cell().shown())) {
            manuscript.exhibit(caption(question, words.t("report.unit.first")), describe(lines), barChart(lines), columns,
                    rows, note(question));
        } else {
            manuscript.table(caption(question, words.t("report.order.caption")), columns, rows, note(question));
        }
    }

    private void points(Question question, Result.Points points) {
        var most = points.options().stream()
                .sorted(Comparator.comparingDouble(option -> -option.mean().orElse(-1.0))).toList();
        manuscript.paragraph(words.t("report.points.how", points.total()));
        var chart = new Chart.Bars("", points.total(), most.stream()
                .map(option -> new Chart.Bars.Bar(option.label(), number(option.mean()), OptionalDouble.empty())).toList());
        var alternative = ReadAloud.of(words, most.stream()
                .map(option -> new ReadAloud.Value(option.label(), option.mean(), option.mean().map(words::mean).orElse(hidden())))
                .toList());
        var columns = List.of(new Column(words.t("report.subject"), START, 70), new Column(words.t("report.points.mean"), END, 30));
        var rows = most.stream().map(option ->
                new Row(List.of(Cell.head(option.label()), Cell.of(option.mean().map(words::mean).orElse(hidden()))), false)).toList();
        manuscript.exhibit(caption(question, words.t("report.unit.points", points.total())), alternative, chart, columns,
                rows, note(question));
    }

    private void bars(Question question, List<Line> lines, String head) {
        manuscript.exhibit(caption(question, words.t("report.unit.share")), describe(lines), barChart(lines), shareColumns(head),
                shareRows(lines), note(question));
    }

    private Chart barChart(List<Line> lines) {
        return new Chart.Bars(words.percentSign(), 100, lines.stream()
                .map(line -> new Chart.Bars.Bar(line.label(), number(line.cell().percent()), OptionalDouble.empty())).toList(), "", 0);
    }

    private List<Column> shareColumns(String head) {
        return List.of(new Column(head, START, 60), new Column(words.t("report.people"), END, 18),
                new Column(words.t("report.share"), END, 18));
    }

    private List<Row> shareRows(List<Line> lines) {
        return lines.stream().map(line -> new Row(List.of(Cell.head(line.label()),
                Cell.of(line.cell().people().map(words::count).orElse(hidden())), Cell.of(percent(line.cell()))), false)).toList();
    }

    private String note(Question question) {
        var sentences = new ArrayList<String>();
        asked(question).ifPresent(sentences::add);
        question.answered().ifPresent(answered -> sentences.add(words.t("report.question.answered", answered)));
        question.missing().filter(missing -> missing > 0).ifPresent(missing -> sentences.add(words.t("report.question.missing", missing)));
        if (!question.note().isBlank()) sentences.add(question.note());
        return String.join(" ", sentences);
    }

    /// How many were asked of how many, where that was not everybody.
    private Optional<String> asked(Question question) {
        return question.asked().map(asked -> words.t("report.question.asked", asked, asked + question.notShown().orElse(0)));
    }

    private String ownWords(Question question) {
        var wrote = question.answered().map(answered -> words.t("report.question.own-words", answered))
                .orElse(words.t("report.question.own-words-few"));
        return asked(question).map(asked -> asked + " " + wrote).orElse(wrote);
    }

    private String percent(Result.Cell cell) {
        return cell.percent().map(words::percent).orElse(hidden());
    }

    private String hidden() {
        return words.t("report.hidden");
    }

    private String describe(List<Line> lines) {
        return describe(lines.stream().map(Line::label).toList(), lines.stream().map(Line::cell).toList());
    }

    private String describe(List<String> labels, List<Result.Cell> cells) {
        var values = new ArrayList<ReadAloud.Value>();
        for (int i = 0; i < labels.size(); i++) values.add(new ReadAloud.Value(labels.get(i), cells.get(i).percent(),
                percent(cells.get(i))));
        return ReadAloud.of(words, values);
    }

    /// What is measured, of how many, and when: what it means is for staff to say.
    private String caption(Question question, String measure) {
        return question.answered().map(answered -> words.t("report.caption", measure, answered, manuscript.period()))
                .orElseGet(() -> words.t("report.caption-few", measure, manuscript.period()));
    }

    private static List<Line> largestFirst(List<Line> lines) {
        return lines.stream().sorted(Comparator.comparingDouble(line -> -line.cell().percent().orElse(-1.0))).toList();
    }

    /// A row with anything withheld cannot be drawn as parts of 100.
    private static List<Double> shares(Result.Statement statement) {
        if (!statement.cells().stream().allMatch(Result.Cell::shown)) return List.of();
        return statement.cells().stream().map(cell -> cell.percent().orElse(0.0)).toList();
    }

    /// As it is: charts are drawn from what is not rounded.
    private static OptionalDouble number(Optional<Double> value) {
        return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }
}
