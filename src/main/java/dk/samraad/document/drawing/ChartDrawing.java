package dk.samraad.document.drawing;

import dk.samraad.document.Chart;
import dk.samraad.text.Messages;

/// Draws a chart. Labels stand above their bars, not beside them: long Danish ones then have room on a phone too.
public final class ChartDrawing {
    private ChartDrawing() {}

    /// @param width of the whole drawing, in the unit of the medium
    /// @param size of the letters, in the same unit
    public static Drawing of(Chart chart, double width, double size, Messages messages, TextWidth text) {
        var sketch = new Sketch(width, size, messages, text);
        switch (chart) {
            case Chart.Bars bars -> BarsDrawing.draw(bars, sketch);
            case Chart.Stacked stacked -> StackedDrawing.draw(stacked, sketch);
            case Chart.Columns columns -> ColumnsDrawing.draw(columns, sketch);
        }
        return sketch.finished();
    }
}
