package dk.samraad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OverviewSheetTest {
    @Test
    void what_a_spreadsheet_would_take_for_a_formula_gets_a_quote_mark() {
        for (var start : new String[] {"=", "+", "-", "@", "\t", "\r", "\n", "＝"}) assertThat(OverviewSheet.harmless(start + "1")).isEqualTo("'" + start + "1");
        assertThat(OverviewSheet.harmless("1+1=2")).isEqualTo("1+1=2");
        assertThat(OverviewSheet.harmless("")).isEmpty();
    }

    @Test
    void no_sign_hides_a_formula_before_it() {
        assertThat(OverviewSheet.harmless("\u0001=1+1")).isEqualTo("'=1+1");
    }

    @Test
    void no_heading_begins_as_a_formula() {
        assertThat(OverviewSheet.HEADINGS).allMatch(heading -> OverviewSheet.harmless(heading).equals(heading));
    }
}
