package dk.samraad.analysis;

import dk.samraad.analysis.SafeTable.Cell;
import dk.samraad.analysis.SafeTable.Column;
import dk.samraad.analysis.SafeTable.Row;
import dk.samraad.document.Chart;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// The charts of [SafeTable]s, drawn from the cells that are shown.
final class SafeCharts {
    private SafeCharts() {}

    /// Per cent in the first column.
    static Optional<Chart> bars(List<Row> rows) {
        var bars = rows.stream().map(row -> new Chart.Bars.Bar(row.label(), percent(row.cells().getFirst()), OptionalDouble.empty()))
                .toList();
        return bars.stream().allMatch(bar -> bar.value().isEmpty()) ? Optional.empty()
                : Optional.of(new Chart.Bars(" %", 100, bars, "", 0));
    }

    static Optional<Chart> figures(List<Row> rows, double maximum) {
        var bars = rows.stream().map(row -> new Chart.Bars.Bar(row.label(),
                row.cells().getFirst() instanceof Cell.Figure(var value) ? OptionalDouble.of(value) : OptionalDouble.empty(),
                OptionalDouble.empty())).toList();
        return bars.stream().allMatch(bar -> bar.value().isEmpty()) ? Optional.empty() : Optional.of(new Chart.Bars("", maximum, bars));
    }

    static Optional<Chart> stacked(List<Column> columns, List<Row> rows) {
        var stacked = rows.stream().map(row -> new Chart.Stacked.StackedRow(row.label(), shares(row.cells()))).toList();
        return stacked.stream().allMatch(row -> row.shares().isEmpty()) ? Optional.empty()
                : Optional.of(new Chart.Stacked(columns.stream().map(Column::label).toList(), stacked));
    }

    /// One bar per group, divided by the answers; none where people may be in several.
    static Optional<Chart> groups(Face face, List<Column> columns, List<Row> rows) {
        if (face.overlapping() || rows.size() > 7) return Optional.empty();
        var stacked = IntStream.range(0, columns.size()).mapToObj(c -> new Chart.Stacked.StackedRow(
                columns.get(c).label(), shares(rows.stream().map(row -> row.cells().get(c)).toList()))).toList();
        return stacked.stream().allMatch(row -> row.shares().isEmpty()) ? Optional.empty()
                : Optional.of(new Chart.Stacked(rows.stream().map(Row::label).toList(), stacked));
    }

    private static List<Double> shares(List<Cell> cells) {
        var shares = cells.stream().map(SafeCharts::percent).toList();
        var complete = shares.stream().allMatch(OptionalDouble::isPresent) && shares.stream().mapToDouble(OptionalDouble::getAsDouble)
                .sum() > 0;
        return complete ? shares.stream().map(OptionalDouble::getAsDouble).toList() : List.of();
    }

    private static OptionalDouble percent(Cell cell) {
        return cell instanceof Cell.Counted(var people, var percent) && people >= 0 ? OptionalDouble.of(percent) : OptionalDouble.empty();
    }
}
