package dk.samraad.document.drawing;

import dk.samraad.document.Chart.Bars;
import dk.samraad.document.Chart.Bars.Bar;
import dk.samraad.document.drawing.Drawing.Anchor;
import dk.samraad.document.drawing.Drawing.Mark;
import java.util.List;
import java.util.OptionalDouble;

/// Horizontal bars, their labels beside them where there is room. A withheld one is a short hatched box and says so; it
/// has no length, for it has no value.
final class BarsDrawing {
    private static final double OWN_PART = 0.6;
    private static final double COMPARED_FROM = 0.7;

    private final Sketch sketch;
    private final Bars chart;
    private final double left;
    private final double scale;
    private final double thickness;

    private BarsDrawing(Bars chart, Sketch sketch) {
        this.chart = chart;
        this.sketch = sketch;
        this.thickness = sketch.size * 1.1;
        this.left = sketch.labelColumn(chart.bars().stream().map(Bar::label).toList());
        double widest = sketch.measure("0");
        for (var bar : chart.bars()) if (bar.value().isPresent()) widest = Math.max(widest, sketch.measure(value(bar)));
        this.scale = (sketch.width - left - widest - sketch.size) / chart.end();
    }

    static void draw(Bars chart, Sketch sketch) {
        var drawing = new BarsDrawing(chart, sketch);
        for (var bar : chart.bars()) drawing.row(bar);
        if (chart.bars().stream().anyMatch(bar -> bar.comparison().isPresent())) drawing.legend();
        if (chart.isCut()) drawing.axis();
    }

    private void row(Bar bar) {
        double top = sketch.rowLabel(bar.label(), left, thickness);
        if (bar.value().isEmpty()) top = withheldWords(top);
        // Words beside a withheld bar stand where its comparison would be; the table has the number.
        var painted = bar.value().isEmpty() && left > 0 ? new Bar(bar.label(), bar.value(), OptionalDouble.empty()) : bar;
        double end = left + paint(painted, sketch.marks, left, top, scale, thickness);
        double baseline = top + thickness * 0.5 + sketch.size * 0.35;
        if (bar.value().isPresent()) sketch.label(end + sketch.size * 0.5, baseline, Anchor.START, value(bar));
        sketch.y = Math.max(sketch.y, top + thickness) + sketch.size * 0.75;
    }

    /// Beside the hatched box where the labels stand beside, else above it.
    private double withheldWords(double top) {
        var words = sketch.messages.t("document.withheld");
        if (left > 0) {
            sketch.label(left + sketch.size * 3, top + thickness * 0.5 + sketch.size * 0.35, Anchor.START, words);
            return top;
        }
        sketch.heading(words);
        return sketch.y;
    }

    /// One bar without any words; below it, and apart from it, the thin one it is compared with: nothing covers where either ends.
    ///
    /// @param scale units of the drawing for each unit of the chart
    /// @return how far it reaches
    static double paint(Bar bar, List<Mark> marks, double x, double top, double scale, double thickness) {
        double own = bar.comparison().isEmpty() ? thickness : thickness * OWN_PART;
        double length = thickness * 2.3;
        if (bar.value().isEmpty()) {
            Fill.WITHHELD.paint(marks, x, top, length, own);
        } else {
            length = Math.max(0, bar.value().getAsDouble()) * scale;
            if (length > 0) Fill.BAR.paint(marks, x, top, length, own);
            marks.add(new Drawing.Stroke(x, top - 2, x, top + thickness + 2, 1, Colour.INK));
        }
        if (bar.comparison().isEmpty()) return length;
        double at = bar.comparison().getAsDouble() * scale;
        comparison(marks, x, top, at, thickness);
        return Math.max(length, at);
    }

    private static void comparison(List<Mark> marks, double x, double top, double length, double thickness) {
        if (length > 0) Fill.COMPARED.paint(marks, x, top + thickness * COMPARED_FROM, length, thickness * (1 - COMPARED_FROM));
    }

    private void legend() {
        comparison(sketch.marks, left + 0.5, sketch.y, sketch.size * 1.5, thickness);
        words(left + sketch.size * 2.2, chart.comparedWith().isBlank() ? sketch.messages.t("document.comparison")
                : sketch.messages.t("document.compared-with", chart.comparedWith()));
    }

    private void axis() {
        words(left, sketch.messages.t("document.axis-end", sketch.number(chart.end(), chart.digits()) + chart.unit()));
    }

    private void words(double x, String words) {
        double baseline = sketch.y + thickness * 0.5 + sketch.size * 0.35;
        for (var line : sketch.text.wrap(words, sketch.size, sketch.width - x)) {
            sketch.label(x, baseline, Anchor.START, line);
            baseline += sketch.size * 1.25;
        }
        sketch.y = baseline;
    }

    /// "54 %", or "54 % (47 %)" with what it is compared with.
    private String value(Bar bar) {
        var own = sketch.number(bar.value().orElse(0), chart.digits()) + chart.unit();
        return bar.comparison().isEmpty() ? own : own + " (" + sketch.number(bar.comparison().getAsDouble(), chart.digits())
                + chart.unit() + ")";
    }
}
