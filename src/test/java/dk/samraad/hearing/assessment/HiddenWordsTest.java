package dk.samraad.hearing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HiddenWordsTest {
    private final HiddenWords hidden = HiddenWords.of(List.of("Grete Holm", " 22 33 44 55.", "og"), "Anna Prøve-Jensen");

    @Test
    void what_is_hidden_is_found_whatever_its_case_and_spaces() {
        assertThat(hidden.isIn("Hun bor ved GRETE  HOLM i byen")).isTrue();
        assertThat(hidden.isIn("Grete Holms have")).isTrue();
        assertThat(hidden.isIn("tlf. 22 33 44 55")).isTrue();
    }

    @Test
    void each_word_of_a_protected_name_is_hidden_by_itself() {
        assertThat(hidden.isIn("Anna mener")).isTrue();
        assertThat(hidden.isIn("prøve-jensens have")).isTrue();
    }

    @Test
    void parts_of_other_words_and_very_short_ones_are_left_alone() {
        assertThat(hidden.isIn("Annas")).isTrue();
        assertThat(hidden.isIn("Johanna og Susannah")).isFalse();
        assertThat(hidden.isIn("stier og veje")).isFalse();
    }

    @Test
    void they_are_taken_out_of_a_text() {
        assertThat(hidden.takenOutOf("Anna er nabo til Grete Holm.")).isEqualTo("[skjult] er nabo til [skjult].");
        assertThat(HiddenWords.NONE.takenOutOf("Anna")).isEqualTo("Anna");
    }

    @Test
    void signs_that_mean_something_in_patterns_mean_themselves() {
        assertThat(HiddenWords.of(List.of("a.b(c", "\\Q$1\\E"), "").takenOutOf("a.b(c axb(c")).isEqualTo("[skjult] axb(c");
    }
}
