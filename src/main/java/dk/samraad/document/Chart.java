package dk.samraad.document;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// What a chart shows, without how: the drawer chooses sizes and colours (readable in grey, 3:1 against each other).
///
/// A withheld value is an empty number and is drawn as such, never as zero.
public sealed interface Chart {

    /// The same chart in up to `count` charts of about as many rows each, for pages that cannot hold it whole.
    default List<Chart> parts(int count) {
        return switch (this) {
            case Bars bars -> divided(bars.bars(), count)
                    .stream().<Chart>map(part -> new Bars(bars.unit(), bars.end(), part, bars.comparedWith(), bars.digits())).toList();
            case Stacked stacked -> divided(stacked.rows(), count).stream().<Chart>map(part -> new Stacked(stacked.series(), part))
                    .toList();
            case Columns columns -> List.of(columns);
        };
    }

    /// Its figures as bars, one for each row of a table; none where a row has several figures.
    default List<Bars.Bar> bars() {
        return switch (this) {
            case Bars bars -> bars.bars;
            case Columns columns -> columns.columns().stream()
                    .map(column -> new Bars.Bar(column.label(), OptionalDouble.of(column.value()), OptionalDouble.empty())).toList();
            case Stacked stacked -> List.of();
        };
    }

    private static <T> List<List<T>> divided(List<T> rows, int count) {
        var parts = new ArrayList<List<T>>();
        int each = Math.max(1, (rows.size() + count - 1) / count);
        for (int from = 0; from < rows.size(); from += each) parts.add(rows.subList(from, Math.min(rows.size(), from + each)));
        return parts;
    }

    /// Horizontal bars, one per row.
    ///
    /// @param unit shown after each value, such as " %" or ""
    /// @param maximum the most there can be, in the unit of the values
    /// @param comparedWith whose the second bars are, such as "Region Hovedstaden"; empty where they are of several
    /// @param digits after the comma, at most: as many as the table beside it has
    record Bars(String unit, double maximum, List<Bar> bars, String comparedWith, int digits) implements Chart {
        public Bars(String unit, double maximum, List<Bar> bars) {
            this(unit, maximum, bars, "", 1);
        }

        /// Where the axis ends: the most there can be, or the round number that the longest bar reaches to where that is less, so
        /// that small shares can be told from each other. Whoever draws it says so.
        public double end() {
            var longest = bars.stream().mapToDouble(bar -> Math.max(bar.value().orElse(0), bar.comparison().orElse(0))).max().orElse(0);
            if (longest > maximum) return longest;
            if (longest <= 0) return maximum > 0 ? maximum : 1;
            var power = Math.pow(10, Math.floor(Math.log10(longest)));
            for (var factor : new double[] {1, 2, 5, 10}) if (factor * power >= longest) return Math.min(maximum, factor * power);
            return maximum;
        }

        /// Whether the axis ends before the most there can be, which nobody would think who looks at it.
        public boolean isCut() {
            return end() < maximum;
        }

        /// @param value empty when withheld; not rounded
        /// @param comparison a second, thinner bar such as the regional mean; empty for none
        public record Bar(String label, OptionalDouble value, OptionalDouble comparison) {}
    }

    /// Rows divided into shares that make up 100 per cent, such as Likert answers.
    ///
    /// @param series the names of the parts, in order
    record Stacked(List<String> series, List<StackedRow> rows) implements Chart {
        /// @param shares per cent, one per series; empty when the row is withheld
        public record StackedRow(String label, List<Double> shares) {}
    }

    /// Counts over days or categories on a horizontal axis.
    ///
    /// @param unit of the values, for the axis title
    record Columns(String unit, List<Column> columns) implements Chart {
        public record Column(String label, double value) {}
    }
}
