package dk.samraad.writing.summary;

import static dk.samraad.document.Block.Table.Align.END;
import static dk.samraad.document.Block.Table.Align.START;

import dk.samraad.document.Block.Table.Cell;
import dk.samraad.document.Block.Table.Column;
import dk.samraad.document.Block.Table.Row;
import dk.samraad.document.Chart;
import dk.samraad.writing.Manuscript;
import dk.samraad.writing.Words;
import dk.samraad.writing.summary.SummaryData.Baseline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The figures a policy itself gives of a theme: shares with their bars first, then what has no place on an axis from 0
/// to 100. What rows have in common, such as the source, is said once below.
final class BaselineTable {
    /// The policy's own figures are not rounded.
    private static final int DIGITS = 6;

    private final Manuscript manuscript;
    private final Words words;
    private final List<Baseline> shares;
    private final List<Baseline> figures;
    private final List<String> sources;
    private final List<String> notes;
    private final String population;
    private final String place;
    private final List<String> compared;

    BaselineTable(Manuscript manuscript, List<Baseline> figures) {
        this.manuscript = manuscript;
        this.words = manuscript.words;
        this.shares = figures.stream().filter(BaselineTable::isShare).toList();
        this.figures = Stream.concat(shares.stream(), figures.stream().filter(figure -> !isShare(figure))).toList();
        this.sources = this.figures.stream().map(this::source).distinct().toList();
        this.notes = this.figures.stream().flatMap(figure -> figure.note().stream()).distinct().toList();
        this.population = usual(Baseline::population);
        this.place = usual(Baseline::place);
        this.compared = figures.stream().filter(figure -> figure.comparison().isPresent()).map(Baseline::comparisonPlace)
                .distinct().toList();
    }

    void write() {
        var rows = figures.stream().map(this::row).toList();
        if (shares.isEmpty()) manuscript.table(caption(), columns(), rows, note());
        else manuscript.exhibit(caption(), described(), chart(), columns(), rows, note());
    }

    /// With whom the figures are about, where and when, as far as they share it.
    private String caption() {
        var years = usual(Baseline::year);
        var shared = Stream.of(population, place, years).filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
        var caption = words.t("report.baseline.caption");
        return shared.isEmpty() ? caption : words.t("report.caption-few", caption, shared);
    }

    /// Then the place heads the column, and no row repeats it.
    private boolean onePlace() {
        return compared.size() == 1 && !compared.getFirst().isBlank();
    }

    private static boolean isShare(Baseline figure) {
        return figure.unit().equals("%") && figure.value().isPresent();
    }

    /// What more than half of the figures are about; blank for none.
    private String usual(Function<Baseline, String> of) {
        var counts = figures.stream().collect(Collectors.groupingBy(of, Collectors.counting()));
        return counts.entrySet().stream().filter(entry -> entry.getValue() * 2 > figures.size()).map(Map.Entry::getKey)
                .findFirst().orElse("");
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(new Column(words.t("report.baseline.subject"), START, 46));
        columns.add(new Column(words.t("report.baseline.figure"), END, 30));
        if (!compared.isEmpty()) columns.add(new Column(onePlace() ? compared.getFirst() : words.t("report.baseline.comparison"), END,
                onePlace() ? 22 : 28));
        if (sources.size() > 1) columns.add(new Column(words.t("report.baseline.source"), END, 10));
        return columns;
    }

    private Row row(Baseline figure) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.head(subject(figure)));
        cells.add(Cell.of(value(figure)));
        if (!compared.isEmpty()) cells.add(Cell.of(onePlace()
                ? figure.comparison().map(value -> withUnit(value, figure.unit())).orElse(words.t("report.none")) : comparison(figure)));
        if (sources.size() > 1) cells.add(Cell.of(String.valueOf(sources.indexOf(source(figure)) + 1)));
        return new Row(cells, false);
    }

    private String note() {
        var sentences = new ArrayList<String>();
        var usual = Stream.of(population, place).filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
        if (!usual.isBlank()) sentences.add(words.t("report.baseline.all-among", usual));
        if (shares.stream().anyMatch(figure -> figure.comparison().isPresent())) {
            sentences.add(onePlace() ? words.t("report.baseline.line-of", compared.getFirst()) : words.t("report.baseline.line"));
        }
        if (sources.size() == 1) sentences.add(words.t("report.baseline.all-from", sources.getFirst()));
        else for (int i = 0; i < sources.size(); i++) sentences.add(words.t("report.baseline.numbered-source", i + 1, sources.get(i)));
        for (int i = 0; i < notes.size(); i++) sentences.add(words.t("report.baseline.note", mark(i), notes.get(i)));
        return String.join(" ", sentences);
    }

    /// A letter: sources have numbers.
    private static String mark(int note) {
        return String.valueOf((char) ('a' + note % 26)) + (note < 26 ? "" : note / 26);
    }

    private Chart chart() {
        return new Chart.Bars(words.percentSign(), 100, shares.stream()
                .map(figure -> new Chart.Bars.Bar(figure.subject(), number(figure.value()), number(figure.comparison()))).toList(),
                onePlace() ? compared.getFirst() : "", DIGITS);
    }

    private String described() {
        return ReadAloud.of(words, shares.stream().map(figure -> new ReadAloud.Value(subject(figure), figure.value(),
                value(figure) + figure.comparison().map(other -> ", " + comparison(figure)).orElse(""))).toList());
    }

    private static OptionalDouble number(Optional<Double> value) {
        return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    /// With the group and the place where they are others than those that the note says.
    private String subject(Baseline figure) {
        var about = Stream.of(other(figure.population(), population, words.t("report.baseline.no-group")),
                        other(figure.place(), place, words.t("report.baseline.no-place")))
                .filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
        var subject = about.isBlank() ? figure.subject() : words.t("report.baseline.among", figure.subject(), about);
        return figure.note().map(note -> words.t("report.baseline.noted", subject, mark(notes.indexOf(note)))).orElse(subject);
    }

    private static String other(String own, String usual, String missing) {
        if (own.equals(usual)) return "";
        return own.isBlank() ? missing : own;
    }

    private String value(Baseline figure) {
        if (figure.value().isEmpty()) return figure.inWords();
        var shown = amount(figure, figure.value().get());
        if (figure.approximate()) shown = words.t("report.baseline.about") + "\u00a0" + shown;
        if (!figure.unit().equals("%")) return shown;
        return figure.people().isEmpty() ? shown : people(shown, figure.people().get(), figure.outOf());
    }

    private String people(String shown, int people, Optional<Integer> outOf) {
        return outOf.map(all -> words.t("report.baseline.people-of", shown, people, all))
                .orElseGet(() -> words.t("report.baseline.people", shown, people));
    }

    /// "7 af 12 sygdomme", "31 % af 3.500", "33 %".
    private String amount(Baseline figure, double value) {
        if (figure.outOf().isEmpty() || isShare(figure) && figure.people().isPresent()) return withUnit(value, figure.unit());
        return figure.unit().equals("%") ? words.t("report.baseline.share-of", withUnit(value, figure.unit()), figure.outOf().get())
                : words.t("report.baseline.out-of", words.number(value, DIGITS), figure.outOf().get(), figure.unit());
    }

    private String comparison(Baseline figure) {
        return figure.comparison().map(value -> words.t("report.baseline.compared", withUnit(value, figure.unit()),
                figure.comparisonPlace())).orElse(words.t("report.none"));
    }

    private String withUnit(double value, String unit) {
        var number = words.number(value, DIGITS);
        return unit.equals("%") ? number + words.percentSign() : unit.isBlank() ? number : number + "\u00a0" + unit;
    }

    private String source(Baseline figure) {
        return Optional.of(figure.source()).filter(source -> !source.isBlank() && !source.contains(figure.year()))
                .map(source -> figure.year().isBlank() ? source : source + ", " + figure.year())
                .orElse(figure.source().isBlank() ? words.t("report.baseline.no-source") : figure.source());
    }
}
