package dk.samraad.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A CPR number whose two halves stand far apart, or with a line drawn between them.
class FarApartTest {
    @Test
    void a_number_with_a_wide_gap_or_a_drawn_line_in_it_is_never_stored_in_surveys() {
        for (var gap : List.of(" ".repeat(20), "\n" + " ".repeat(20), "\t".repeat(18), "-".repeat(17), "_".repeat(21), "\u2500", "\u2501",
                "\u2500\u2500\u2500")) {
            assertThat(Privacy.mask("Mit nummer er 150387" + gap + "1246 i dag", Privacy.ANY_CPR).text()).as("»%s«",
                    gap).doesNotContain("1246");
        }
    }
}
