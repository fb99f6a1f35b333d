package dk.samraad.document.drawing;

import dk.samraad.document.Chart.Columns;
import dk.samraad.document.Chart.Columns.Column;
import dk.samraad.document.drawing.Drawing.Anchor;
import java.util.List;

/// Upright columns over days or categories. Many labels are thinned out so that they never touch; few are wrapped.
final class ColumnsDrawing {
    private static final int FEW = 8;

    private final Sketch sketch;
    private final List<Column> columns;
    private final double left;
    private final double slot;
    private final double step;
    private final double scale;
    private final double floor;

    private ColumnsDrawing(Columns chart, Sketch sketch) {
        this.sketch = sketch;
        this.columns = chart.columns();
        double highest = columns.stream().mapToDouble(Column::value).max().orElse(0);
        this.step = niceStep(highest);
        double top = Math.max(step, Math.ceil(highest / step) * step);
        this.left = sketch.measure(sketch.number(top, 1)) + sketch.size * 0.6;
        this.slot = (sketch.width - left) / Math.max(1, columns.size());
        double height = sketch.width * 0.36;
        this.scale = height / top;
        sketch.heading(chart.unit());
        this.floor = sketch.y + sketch.size + height;
        grid(top);
    }

    static void draw(Columns chart, Sketch sketch) {
        var drawing = new ColumnsDrawing(chart, sketch);
        drawing.columns();
        drawing.sketch.y = drawing.columns.size() <= FEW ? drawing.wrappedLabels() : drawing.thinnedLabels();
    }

    /// 1, 2 or 5 times a power of ten: about four lines up to the highest column, whole numbers only.
    private static double niceStep(double highest) {
        double rough = Math.max(1, highest / 4);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double factor : new double[] {1, 2, 5}) if (factor * power >= rough) return factor * power;
        return 10 * power;
    }

    private void grid(double top) {
        for (double at = 0; at <= top + step / 2; at += step) {
            double y = floor - at * scale;
            sketch.line(left, y, sketch.width, y, at == 0 ? 1 : 0.5, at == 0 ? Colour.INK : Colour.RULE);
            sketch.label(left - sketch.size * 0.5, y + sketch.size * 0.35, Anchor.END, sketch.number(at, 1));
        }
    }

    private void columns() {
        for (int i = 0; i < columns.size(); i++) {
            double value = columns.get(i).value();
            double gap = Math.min(slot * 0.2, 8);
            double x = left + i * slot + gap;
            if (value > 0) Fill.BAR.paint(sketch.marks, x, floor - value * scale, slot - 2 * gap, value * scale);
            var words = sketch.number(value, 1);
            if (columns.size() <= FEW && sketch.measure(words) < slot) {
                sketch.label(x + slot / 2 - gap, floor - value * scale - sketch.size * 0.3, Anchor.MIDDLE, words);
            }
        }
    }

    private double wrappedLabels() {
        double lowest = floor;
        for (int i = 0; i < columns.size(); i++) {
            double y = floor;
            for (var line : sketch.text.wrap(columns.get(i).label(), sketch.size, slot - 4)) {
                y += sketch.size * 1.25;
                sketch.label(left + (i + 0.5) * slot, y, Anchor.MIDDLE, line);
            }
            lowest = Math.max(lowest, y);
        }
        return lowest + sketch.size * 0.4;
    }

    private double thinnedLabels() {
        double widest = columns.stream().mapToDouble(column -> sketch.measure(column.label())).max().orElse(0) + sketch.size;
        int every = Math.max(1, (int) Math.ceil(widest / slot));
        for (int i = 0; i < columns.size(); i += every) {
            double half = sketch.measure(columns.get(i).label()) / 2;
            double middle = Math.min(left + (i + 0.5) * slot, sketch.width - half);
            sketch.line(left + (i + 0.5) * slot, floor, left + (i + 0.5) * slot, floor + 3, 0.7, Colour.INK);
            sketch.label(middle, floor + sketch.size * 1.4, Anchor.MIDDLE, columns.get(i).label());
        }
        return floor + sketch.size * 1.8;
    }
}
