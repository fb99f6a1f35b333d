package dk.samraad.document.drawing;

import dk.samraad.document.Chart;
import dk.samraad.document.drawing.Drawing.Mark;
import java.util.ArrayList;
import java.util.List;

/// The bars of a chart one by one, for a table that has label and value in the same row. All have the same scale.
///
/// @param width of the longest bar there may be, in the unit of the medium
/// @param trackEnd how far the axis goes: the width for bars of one scale, 0 where the longest bar ends it
public record RowBars(List<Chart.Bars.Bar> bars, double width, double scale, double trackEnd) {

    public static RowBars of(Chart chart, double width) {
        return switch (chart) {
            case Chart.Bars bars -> new RowBars(bars.bars(), width, width / bars.end(), width);
            case Chart.Columns columns -> new RowBars(columns.bars(), width, width / highest(columns), 0);
            case Chart.Stacked stacked -> throw new IllegalArgumentException("A row of several shares is not one bar");
        };
    }

    /// The bar of a row, its upper left corner at 0; nothing for a row beyond the last bar.
    public List<Mark> marks(int row, double thickness) {
        var marks = new ArrayList<Mark>();
        if (row < bars.size()) BarsDrawing.paint(bars.get(row), marks, 0, 0, scale, thickness);
        return marks;
    }

    private static double highest(Chart.Columns columns) {
        double highest = columns.columns().stream().mapToDouble(Chart.Columns.Column::value).max().orElse(0);
        return highest > 0 ? highest : 1;
    }
}
