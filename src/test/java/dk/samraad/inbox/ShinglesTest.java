package dk.samraad.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Texts that say the same are told from those that do not.
class ShinglesTest {
    private static final String TEXT = IntStream.range(0, 200).mapToObj(i -> "ord" + i * 7 % 191).collect(Collectors.joining(" "));

    @Test
    void case_punctuation_and_spaces_make_no_difference() {
        assertThat(similarity("Nej til at lukke svømmehallen!", "nej  til at LUKKE svømmehallen")).isEqualTo(1);
    }

    @Test
    void a_changed_word_in_a_long_text_is_nearly_the_same() {
        assertThat(similarity(TEXT, TEXT.replace("ord49 ", "noget "))).isGreaterThan(0.8);
    }

    @Test
    void other_words_are_something_else() {
        assertThat(similarity(TEXT, TEXT.replace("ord", "andet"))).isLessThan(0.2);
    }

    @Test
    void those_that_are_alike_share_a_band() {
        var one = Shingles.bands(Shingles.signature(TEXT));
        var other = Shingles.bands(Shingles.signature(TEXT.replace("ord49 ", "noget ")));
        assertThat(Arrays.stream(one).filter(b -> Arrays.stream(other).anyMatch(o -> o == b)).count()).isPositive();
    }

    @Test
    void a_text_of_one_word_has_a_signature() {
        assertThat(similarity("Enig", "enig")).isEqualTo(1);
        assertThat(similarity("", "enig")).isLessThan(1);
    }

    private static double similarity(String one, String other) {
        return Shingles.similarity(Shingles.signature(one), Shingles.signature(other));
    }
}
