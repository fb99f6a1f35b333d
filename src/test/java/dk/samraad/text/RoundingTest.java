package dk.samraad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource({"48.5, 49", "2.5, 3", "3.5, 4", "12.49, 12", "0.4, 0", "99.5, 100", "-0.5, -1", "48.49999999999999, 49", "48.4999, 48"})
    void a_half_is_rounded_up_and_what_a_computer_loses_in_adding_is_no_reason_to_round_down(double value, long expected) {
        assertThat(Rounding.whole(value)).isEqualTo(expected);
        assertThat(WrittenNumber.rounded(value, 0, Language.DA)).isEqualTo(expected == 0 ? "0" : String.valueOf(expected));
    }

    @ParameterizedTest
    @CsvSource({"1.15, 1.2", "2.35, 2.4", "2.25, 2.3", "6.449, 6.4", "0.05, 0.1"})
    void so_are_tenths_wherever_they_are_written(double value, double expected) {
        assertThat(Rounding.tenths(value)).isEqualTo(expected);
        assertThat(WrittenNumber.mean(value, Language.EN)).isEqualTo(String.valueOf(expected));
        assertThat(WrittenNumber.tenths(value, Language.DA)).isEqualTo(String.valueOf(expected).replace('.', ','));
    }

    @ParameterizedTest
    @CsvSource({"0.125, '0,13'", "0.115, '0,12'"})
    void and_numbers_within_a_text(double value, String expected) {
        assertThat(WrittenNumber.rounded(value, 2, Language.DA)).isEqualTo(expected);
    }
}
