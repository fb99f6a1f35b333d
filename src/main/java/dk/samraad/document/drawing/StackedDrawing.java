package dk.samraad.document.drawing;

import dk.samraad.document.Chart.Stacked;
import dk.samraad.document.Chart.Stacked.StackedRow;
import dk.samraad.document.drawing.Drawing.Anchor;
import dk.samraad.document.drawing.Drawing.Area;

/// Rows that each make up a hundred per cent, with a legend above and the share written in every part that has room.
final class StackedDrawing {
    private final Stacked chart;
    private final Sketch sketch;
    private final double thickness;
    private final double left;

    private StackedDrawing(Stacked chart, Sketch sketch) {
        this.chart = chart;
        this.sketch = sketch;
        this.thickness = sketch.size * 1.7;
        this.left = sketch.labelColumn(chart.rows().stream().map(StackedRow::label).toList());
    }

    static void draw(Stacked chart, Sketch sketch) {
        var drawing = new StackedDrawing(chart, sketch);
        drawing.legend();
        for (var row : chart.rows()) drawing.row(row);
    }

    private void legend() {
        double x = 0;
        double indent = sketch.size * 1.35;
        for (int i = 0; i < chart.series().size(); i++) {
            var lines = sketch.text.wrap(chart.series().get(i), sketch.size, sketch.width - indent);
            double needed = indent + lines.stream().mapToDouble(sketch::measure).max().orElse(0);
            if (x > 0 && x + needed > sketch.width) {
                x = 0;
                sketch.y += sketch.size * 1.5;
            }
            Fill.ofPart(i, chart.series().size()).paint(sketch.marks, x + 0.5, sketch.y + 1, sketch.size * 0.9, sketch.size * 0.9);
            for (int line = 0; line < lines.size(); line++) {
                if (line > 0) sketch.y += sketch.size * 1.25;
                sketch.label(x + indent, sketch.y + sketch.size * 0.85, Anchor.START, lines.get(line));
            }
            x += needed + sketch.size * 1.3;
        }
        sketch.y += sketch.size * 2;
    }

    private void row(StackedRow row) {
        double top = sketch.rowLabel(row.label(), left, thickness);
        if (row.shares().isEmpty()) withheld(top);
        else parts(row, top);
        sketch.y = Math.max(sketch.y, top + thickness) + sketch.size * 0.6;
    }

    private void parts(StackedRow row, double top) {
        double sum = row.shares().stream().mapToDouble(Double::doubleValue).sum();
        double x = left + 0.5;
        for (int i = 0; i < row.shares().size(); i++) {
            double share = row.shares().get(i);
            double length = sum > 0 ? share / sum * (sketch.width - left - 1) : 0;
            if (length <= 0) continue;
            var fill = Fill.ofPart(i, chart.series().size());
            fill.paint(sketch.marks, x, top, length, thickness);
            share(fill, x, top, length, share);
            x += length;
        }
    }

    /// On a plate of the fill's own colour, so that no texture runs through the figures.
    private void share(Fill fill, double x, double top, double length, double share) {
        var number = sketch.number(share, 0);
        var words = number + " %";
        if (sketch.measure(words) + 6 > length) words = number;
        double width = sketch.measure(words);
        if (width + 4 > length) return;
        double middle = x + length / 2;
        sketch.marks.add(new Area(middle - width / 2 - 2, top + thickness * 0.2, width + 4, thickness * 0.6, fill.colour(), false));
        sketch.label(middle, top + thickness / 2 + sketch.size * 0.35, Anchor.MIDDLE, fill.text(), words);
    }

    private void withheld(double top) {
        Fill.WITHHELD.paint(sketch.marks, left + 0.5, top, sketch.width - left - 1, thickness);
        var words = sketch.messages.t("document.withheld");
        double width = sketch.measure(words);
        sketch.marks.add(new Area(left + sketch.size, top + 1, width + sketch.size, thickness - 2, Colour.WHITE, false));
        sketch.label(left + sketch.size * 1.5, top + thickness / 2 + sketch.size * 0.35, Anchor.START, Fill.WITHHELD.text(), words);
    }
}
