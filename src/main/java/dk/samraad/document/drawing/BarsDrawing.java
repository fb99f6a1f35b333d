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
        this.scale = (sketch.width - left - widest - sketch.size) / longest(chart);
    }

    static void draw(Bars chart, Sketch sketch) {
        var drawing = new BarsDrawing(chart, sketch);
        for (var bar : chart.bars()) drawing.row(bar);
        if (chart.bars().stream().anyMatch(bar -> bar.comparison().isPresent())) drawing.legend();
    }

    /// The end of the axis; beyond what the chart says where a value is larger.
    static double longest(Bars chart) {
        double longest = chart.maximum();
        for (var bar : chart.bars()) longest = Math.max(longest, Math.max(bar.value().orElse(0), bar.comparison().orElse(0)));
        return longest > 0 ? longest : 1;
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

    /// One bar without any words.
    ///
    /// @param scale units of the drawing for each unit of the chart
    /// @return how far it reaches
    static double paint(Bar bar, List<Mark> marks, double x, double top, double scale, double thickness) {
        double length = thickness * 2.3;
        if (bar.value().isEmpty()) {
            Fill.WITHHELD.paint(marks, x, top, length, thickness);
        } else {
            length = Math.max(0, bar.value().getAsDouble()) * scale;
            if (length > 0) Fill.BAR.paint(marks, x, top, length, thickness);
            marks.add(new Drawing.Stroke(x, top - 2, x, top + thickness + 2, 1, Colour.INK));
        }
        if (bar.comparison().isEmpty()) return length;
        double at = bar.comparison().getAsDouble() * scale;
        comparison(marks, x + at, top, thickness);
        return Math.max(length, at);
    }

    /// White under black: seen on the bar and beside it.
    private static void comparison(List<Mark> marks, double at, double top, double thickness) {
        marks.add(new Drawing.Stroke(at, top - 3, at, top + thickness + 3, 4, Colour.WHITE));
        marks.add(new Drawing.Stroke(at, top - 3, at, top + thickness + 3, 1.8, Colour.INK));
    }

    private void legend() {
        comparison(sketch.marks, left + 3, sketch.y + 3, thickness);
        double baseline = sketch.y + 3 + thickness * 0.5 + sketch.size * 0.35;
        var words = chart.comparedWith().isBlank() ? sketch.messages.t("document.comparison") : sketch.messages.t("document.compared-with", chart.comparedWith());
        for (var line : sketch.text.wrap(words, sketch.size, sketch.width - left - sketch.size)) {
            sketch.label(left + sketch.size, baseline, Anchor.START, line);
            baseline += sketch.size * 1.25;
        }
        sketch.y = baseline;
    }

    /// "54 %", or "54 % (47 %)" with what it is compared with.
    private String value(Bar bar) {
        var own = sketch.number(bar.value().orElse(0)) + chart.unit();
        return bar.comparison().isEmpty() ? own : own + " (" + sketch.number(bar.comparison().getAsDouble()) + chart.unit() + ")";
    }
}
