package dk.samraad.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.document.Chart;
import dk.samraad.document.Charts;
import dk.samraad.text.Language;
import java.util.List;
import java.util.OptionalDouble;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class SvgTest {
    private static final String DARK = "#17252b";

    @Test
    void words_and_axes_on_the_page_have_the_colour_of_its_letters() {
        var chart = new Chart.Bars(" %", 100, List.of(new Chart.Bars.Bar("Alle", OptionalDouble.of(54), OptionalDouble.of(47)),
                new Chart.Bars.Bar("Nat", OptionalDouble.empty(), OptionalDouble.empty())));
        assertThat(drawn(chart, "text").eachAttr("fill")).containsOnly("currentColor").hasSizeGreaterThan(3);
        assertThat(drawn(chart, "text").eachAttr("class")).isEmpty();
        assertThat(drawn(chart, "line[stroke-width=1]").eachAttr("stroke")).as("where bars begin").containsOnly("currentColor");
        var days = new Chart.Columns("Svar", List.of(new Chart.Columns.Column("1. maj", 7), new Chart.Columns.Column("2. maj", 3)));
        assertThat(drawn(days, "text").eachAttr("fill")).containsOnly("currentColor");
    }

    @Test
    void what_stands_on_a_fill_and_its_edge_stay_as_they_are() {
        var chart = new Chart.Stacked(List.of("Nej", "Måske", "Ja"), List.of(
                new Chart.Stacked.StackedRow("Alle", List.of(30.0, 40.0, 30.0)),
                new Chart.Stacked.StackedRow("Nat", List.of())));
        assertThat(drawn(chart, "text.on-part").eachText())
                .containsExactly("30 %", "40 %", "30 %", "– Vises ikke, så ingen kan genkendes");
        assertThat(drawn(chart, "text.on-part").eachAttr("fill")).containsExactly("#ffffff", DARK, "#ffffff", DARK);
        assertThat(drawn(chart, "text:not(.on-part)").eachText()).containsExactly("Nej", "Måske", "Ja", "Alle", "Nat");
        assertThat(drawn(chart, "rect.part")).as("three signs, three shares, one withheld").hasSize(7);
        assertThat(drawn(chart, "rect:not(.part)")).as("plates behind words").hasSize(4);
        assertThat(drawn(chart, "line[stroke-width=0.7]").eachAttr("stroke")).containsOnly(DARK);
    }

    private static Elements drawn(Chart chart, String marks) {
        return Jsoup.parse(Charts.svg(chart, "En figur", Language.DA).html()).select("div.chart.in-page > svg").select(marks);
    }
}
