package dk.samraad.document.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.document.Block;
import dk.samraad.document.Chart;
import dk.samraad.document.Samples;
import dk.samraad.document.drawing.Drawing.Anchor;
import dk.samraad.document.drawing.Drawing.Area;
import dk.samraad.document.drawing.Drawing.Label;
import dk.samraad.document.drawing.Drawing.Stroke;
import dk.samraad.document.pdf.FontWidths;
import dk.samraad.text.Language;
import dk.samraad.text.Messages;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChartDrawingTest {
    private static final TextWidth WIDTHS = new FontWidths();

    static Stream<Chart> charts() {
        var longWords = new Chart.Stacked(List.of(Samples.LONG_WORD, "Ja 👍🏽"),
                List.of(new Chart.Stacked.StackedRow(Samples.LONG_WORD, List.of(40.0, 60.0))));
        var sample = Samples.summary(0).blocks().stream().filter(Block.Figure.class::isInstance)
                .map(block -> ((Block.Figure) block).chart());
        return Stream.concat(sample, Stream.of(longWords));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void nothing_reaches_outside_the_picture(Chart chart) {
        for (double width : new double[] {280, 400, 460, 620, 900}) {
            var drawing = ChartDrawing.of(chart, width, 13, Messages.in(Language.DA), WIDTHS);
            for (var mark : drawing.marks()) assertThat(isInside(mark, drawing)).as(mark.toString()).isTrue();
        }
    }

    @Test
    void a_withheld_bar_is_said_in_words_and_has_no_length_of_its_own() {
        var one = new Chart.Bars(" %", 100, List.of(new Chart.Bars.Bar("85 år", OptionalDouble.empty(), OptionalDouble.empty())));
        var two = new Chart.Bars(" %", 5, one.bars());
        assertThat(labels(one)).contains("– Vises ikke, så ingen kan genkendes").doesNotContain("0 %");
        assertThat(draw(one)).isEqualTo(draw(two));
    }

    @Test
    void a_withheld_row_has_no_shares() {
        assertThat(labels(new Chart.Stacked(List.of("Nej", "Ja"), List.of(new Chart.Stacked.StackedRow("Nat", List.of())))))
                .contains("– Vises ikke, så ingen kan genkendes").noneMatch(label -> label.contains("%"));
    }

    @Test
    void figures_are_written_as_in_danish() {
        assertThat(labels(new Chart.Bars(" %", 100, List.of(new Chart.Bars.Bar("Alle", OptionalDouble.of(64.54), OptionalDouble.empty())))))
                .contains("64,5 %");
    }

    @Test
    void small_shares_are_drawn_on_an_axis_that_ends_where_they_do_and_says_so() {
        var chart = bars(6.7, 5.3);
        assertThat(chart.end()).isEqualTo(10);
        assertThat(labels(chart)).contains("Søjlerne går fra 0 til 10 %.", "6,7 % (5,3 %)");
        assertThat(bars(54, 47).end()).isEqualTo(100);
        assertThat(labels(bars(54, 47))).noneMatch(label -> label.startsWith("Søjlerne går"));
        assertThat(bars(0.4, 0.1).end()).isEqualTo(0.5);
        assertThat(bars(0, 0).end()).isEqualTo(100);
    }

    @Test
    void nothing_covers_where_a_bar_ends_and_of_two_the_larger_is_the_longer() {
        var areas = draw(bars(6.7, 5.3)).marks().stream().filter(Area.class::isInstance).map(Area.class::cast).toList();
        var own = areas.get(0);
        var compared = areas.get(1);
        assertThat(own.width() / compared.width()).isCloseTo(6.7 / 5.3, org.assertj.core.data.Offset.offset(0.001));
        assertThat(compared.y()).as("below it, and apart").isGreaterThan(own.y() + own.height());
        assertThat(draw(bars(6.7, 5.3)).marks().stream().filter(Stroke.class::isInstance).map(Stroke.class::cast))
                .as("no stroke stands across its end but its own edge").noneMatch(stroke -> stroke.colour() == Colour.WHITE);
    }

    @Test
    void bars_are_as_long_as_what_is_not_rounded() {
        var areas = draw(new Chart.Bars(" %", 100, List.of(bar(66.4, OptionalDouble.empty()), bar(66.6, OptionalDouble.empty())), "", 0))
                .marks().stream()
                .filter(Area.class::isInstance).map(Area.class::cast).toList();
        assertThat(areas.get(0).width() / areas.get(1).width()).isCloseTo(66.4 / 66.6, org.assertj.core.data.Offset.offset(0.0001));
        assertThat(labels(new Chart.Bars(" %", 100, List.of(bar(48.5, OptionalDouble.empty())), "", 0))).as("half up, as in the table")
                .contains("49 %");
    }

    private static Chart.Bars bars(double value, double comparison) {
        return new Chart.Bars(" %", 100, List.of(bar(value, OptionalDouble.of(comparison))));
    }

    private static Chart.Bars.Bar bar(double value, OptionalDouble comparison) {
        return new Chart.Bars.Bar("Diabetes", OptionalDouble.of(value), comparison);
    }

    @Test
    void an_empty_chart_is_a_picture_too() {
        assertThat(draw(new Chart.Columns("Svar", List.of())).height()).isPositive();
        assertThat(draw(new Chart.Bars("", 0, List.of())).height()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(Fill.class)
    void what_stands_on_a_fill_can_be_read_and_its_edge_be_seen(Fill fill) {
        assertThat(contrast(fill.text(), fill.colour())).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(Colour.INK, Colour.WHITE)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void the_five_parts_of_a_scale_differ_in_lightness_or_texture() {
        for (int i = 0; i < 4; i++) {
            var here = Fill.ofPart(i, 5);
            var next = Fill.ofPart(i + 1, 5);
            assertThat(here.isTextured() != next.isTextured() || contrast(here.colour(), next.colour()) >= 3)
                    .as(here + " beside " + next).isTrue();
        }
    }

    private static Drawing draw(Chart chart) {
        return ChartDrawing.of(chart, 400, 13, Messages.in(Language.DA), WIDTHS);
    }

    private static List<String> labels(Chart chart) {
        return draw(chart).marks().stream().filter(Label.class::isInstance).map(mark -> ((Label) mark).text()).toList();
    }

    private static boolean isInside(Drawing.Mark mark, Drawing drawing) {
        return switch (mark) {
            case Area a -> a.x() >= 0 && a.y() >= 0 && a.x() + a.width() <= drawing.width() + 0.01 && a.y()
                    + a.height() <= drawing.height();
            case Stroke s -> Math.min(s.x1(), s.x2()) >= 0 && Math.max(s.x1(), s.x2()) <= drawing.width() + 0.01
                    && Math.max(s.y1(), s.y2()) <= drawing.height();
            case Label l -> {
                double width = WIDTHS.of(l.text(), l.size(), l.strong());
                double left = l.x() - (l.anchor() == Anchor.END ? width : l.anchor() == Anchor.MIDDLE ? width / 2 : 0);
                yield left >= -0.01 && left + width <= drawing.width() + 0.01 && l.y() <= drawing.height() && l.y() - l.size() * 0.8 >= 0;
            }
        };
    }

    private static double contrast(Colour one, Colour other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Colour colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = colour.parts()[i];
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
