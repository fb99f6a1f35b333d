package dk.samraad.document.drawing;

import dk.samraad.document.Chart.Bars;
import dk.samraad.document.Chart.Bars.Bar;
import dk.samraad.document.drawing.Drawing.Anchor;

/// Horizontal bars. A withheld one is a short hatched box and says so; it has no length, for it has no value.
final class BarsDrawing {
    private final Sketch sketch;
    private final Bars chart;
    private final double scale;
    private final double thickness;

    private BarsDrawing(Bars chart, Sketch sketch) {
        this.chart = chart;
        this.sketch = sketch;
        this.thickness = sketch.size * 1.1;
        double widest = sketch.measure("0");
        for (var bar : chart.bars()) if (bar.value().isPresent()) widest = Math.max(widest, sketch.measure(value(bar)));
        double longest = chart.maximum();
        for (var bar : chart.bars()) longest = Math.max(longest, Math.max(bar.value().orElse(0), bar.comparison().orElse(0)));
        this.scale = (sketch.width - widest - sketch.size) / (longest > 0 ? longest : 1);
    }

    static void draw(Bars chart, Sketch sketch) {
        var drawing = new BarsDrawing(chart, sketch);
        for (var bar : chart.bars()) drawing.row(bar);
        if (chart.bars().stream().anyMatch(bar -> bar.comparison().isPresent())) drawing.legend();
    }

    private void row(Bar bar) {
        sketch.heading(bar.label());
        if (bar.value().isEmpty()) sketch.heading(sketch.messages.t("document.withheld"));
        double top = sketch.y;
        double end = bar.value().isPresent() ? bar(bar.value().getAsDouble(), top) : withheld(top);
        if (bar.comparison().isPresent()) {
            double at = bar.comparison().getAsDouble() * scale;
            comparison(at, top);
            end = Math.max(end, at);
        }
        if (bar.value().isPresent()) {
            sketch.label(end + sketch.size * 0.5, top + thickness * 0.5 + sketch.size * 0.35, Anchor.START, value(bar));
        }
        sketch.y = top + thickness + sketch.size * 0.75;
    }

    private double bar(double value, double top) {
        double length = Math.max(0, value) * scale;
        if (length > 0) Fill.BAR.paint(sketch.marks, 0, top, length, thickness);
        sketch.line(0, top - 2, 0, top + thickness + 2, 1, Colour.INK);
        return length;
    }

    private double withheld(double top) {
        Fill.WITHHELD.paint(sketch.marks, 0, top, sketch.size * 2.5, thickness);
        return sketch.size * 2.5;
    }

    /// White under black: seen on the bar and beside it.
    private void comparison(double at, double top) {
        sketch.line(at, top - 3, at, top + thickness + 3, 4, Colour.WHITE);
        sketch.line(at, top - 3, at, top + thickness + 3, 1.8, Colour.INK);
    }

    private void legend() {
        comparison(3, sketch.y + 3);
        double baseline = sketch.y + 3 + thickness * 0.5 + sketch.size * 0.35;
        for (var line : sketch.text.wrap(sketch.messages.t("document.comparison"), sketch.size, sketch.width - sketch.size)) {
            sketch.label(sketch.size, baseline, Anchor.START, line);
            baseline += sketch.size * 1.25;
        }
        sketch.y = baseline;
    }

    private String value(Bar bar) {
        return sketch.number(bar.value().orElse(0)) + chart.unit();
    }
}
