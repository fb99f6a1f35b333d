package dk.samraad.report.summary;

import static dk.samraad.document.Block.Table.Align.END;
import static dk.samraad.document.Block.Table.Align.START;

import dk.samraad.document.Block.Table.Cell;
import dk.samraad.document.Block.Table.Column;
import dk.samraad.document.Block.Table.Row;
import dk.samraad.document.Chart;
import dk.samraad.report.summary.SummaryData.Baseline;
import dk.samraad.report.writing.Manuscript;
import dk.samraad.report.writing.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The figures a policy itself gives of a theme: shares with their bars first, then what has no place on an axis from 0
/// to 100. What rows have in common, such as the source, is said once below.
final class BaselineTable {
    private final Manuscript manuscript;
    private final Words words;
    private final List<Baseline> shares;
    private final List<Baseline> figures;
    private final List<String> sources;
    private final String population;
    private final List<String> compared;

    BaselineTable(Manuscript manuscript, List<Baseline> figures) {
        this.manuscript = manuscript;
        this.words = manuscript.words;
        this.shares = figures.stream().filter(BaselineTable::isShare).toList();
        this.figures = Stream.concat(shares.stream(), figures.stream().filter(figure -> !isShare(figure))).toList();
        this.sources = this.figures.stream().map(this::source).distinct().toList();
        this.population = usualPopulation();
        this.compared = figures.stream().filter(figure -> figure.comparison().isPresent()).map(Baseline::comparisonPlace).distinct().toList();
    }

    void write() {
        var rows = figures.stream().map(this::row).toList();
        if (shares.isEmpty()) manuscript.table(words.t("report.baseline.caption"), columns(), rows, note());
        else manuscript.exhibit(words.t("report.baseline.caption"), described(), chart(), columns(), rows, note());
    }

    /// Then the place heads the column, and no row repeats it.
    private boolean onePlace() {
        return compared.size() == 1 && !compared.getFirst().isBlank();
    }

    private static boolean isShare(Baseline figure) {
        return figure.unit().equals("%") && figure.value().isPresent();
    }

    /// Whom more than half of the figures are about; blank for none.
    private String usualPopulation() {
        var counts = figures.stream().collect(Collectors.groupingBy(Baseline::population, Collectors.counting()));
        return counts.entrySet().stream().filter(entry -> entry.getValue() * 2 > figures.size()).map(Map.Entry::getKey).findFirst().orElse("");
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(new Column(words.t("report.baseline.subject"), START, 46));
        columns.add(new Column(words.t("report.baseline.figure"), END, 30));
        if (!compared.isEmpty()) columns.add(new Column(onePlace() ? compared.getFirst() : words.t("report.baseline.comparison"), END, onePlace() ? 22 : 28));
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
        if (!population.isBlank()) sentences.add(words.t("report.baseline.all-among", population));
        if (shares.stream().anyMatch(figure -> figure.comparison().isPresent())) {
            sentences.add(onePlace() ? words.t("report.baseline.line-of", compared.getFirst()) : words.t("report.baseline.line"));
        }
        if (sources.size() == 1) sentences.add(words.t("report.baseline.all-from", sources.getFirst()));
        else for (int i = 0; i < sources.size(); i++) sentences.add(words.t("report.baseline.numbered-source", i + 1, sources.get(i)));
        return String.join(" ", sentences);
    }

    private Chart chart() {
        return new Chart.Bars(words.percentSign(), 100, shares.stream()
                .map(figure -> new Chart.Bars.Bar(figure.subject(), number(figure.value()), number(figure.comparison()))).toList(),
                onePlace() ? compared.getFirst() : "");
    }

    private String described() {
        return shares.stream().map(figure -> figure.subject() + " " + value(figure)
                + figure.comparison().map(other -> ", " + comparison(figure)).orElse("")).collect(Collectors.joining(". ")) + ".";
    }

    private static OptionalDouble number(Optional<Double> value) {
        return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private String subject(Baseline figure) {
        return figure.population().equals(population) || figure.population().isBlank() ? figure.subject()
                : words.t("report.baseline.among", figure.subject(), figure.population());
    }

    private String value(Baseline figure) {
        var shown = figure.value().map(value -> (figure.approximate() ? words.t("report.baseline.about") + " " : "") + withUnit(value, figure.unit())).orElse(figure.inWords());
        var counted = figure.people().filter(people -> figure.unit().equals("%"));
        return counted.map(people -> words.t("report.baseline.people", shown, people)).orElse(shown);
    }

    private String comparison(Baseline figure) {
        return figure.comparison().map(value -> words.t("report.baseline.compared", withUnit(value, figure.unit()), figure.comparisonPlace())).orElse(words.t("report.none"));
    }

    private String withUnit(double value, String unit) {
        var number = words.number(value, 1);
        return unit.equals("%") ? number + words.percentSign() : unit.isBlank() ? number : number + "\u00a0" + unit;
    }

    private String source(Baseline figure) {
        return Optional.of(figure.source()).filter(source -> !source.isBlank() && !source.contains(figure.year()))
                .map(source -> figure.year().isBlank() ? source : source + ", " + figure.year())
                .orElse(figure.source().isBlank() ? words.t("report.baseline.no-source") : figure.source());
    }
}
