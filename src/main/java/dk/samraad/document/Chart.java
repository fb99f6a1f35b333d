package dk.samraad.document;

import java.util.List;
import java.util.OptionalDouble;

/// What a chart shows, without how: the drawer chooses sizes and colours (readable in grey, 3:1 against each other).
///
/// A withheld value is an empty number and is drawn as such, never as zero.
public sealed interface Chart {

    /// Horizontal bars, one per row.
    ///
    /// @param unit shown after each value, such as " %" or ""
    /// @param maximum the end of the axis, in the unit of the values
    record Bars(String unit, double maximum, List<Bar> bars) implements Chart {
        /// @param value empty when withheld
        /// @param comparison a second, thinner mark such as the regional mean; empty for none
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
