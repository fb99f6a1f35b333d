package dk.samraad.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HiddenWordsTest {
    private final HiddenWords hidden = HiddenWords.ofReply(List.of("Grete Holm", " 22 33 44 55.", "og"), "Anna Prøve-Jensen");

    @Test
    void what_is_hidden_is_found_whatever_its_case_and_spaces() {
        assertThat(hides("Hun bor ved GRETE  HOLM i byen")).isTrue();
        assertThat(hides("Grete Holms have")).isTrue();
        assertThat(hides("tlf. 22 33 44 55")).isTrue();
    }

    @Test
    void each_word_of_a_protected_name_is_hidden_by_itself() {
        assertThat(hides("Anna mener")).isTrue();
        assertThat(hides("prøve-jensens have")).isTrue();
    }

    @Test
    void parts_of_other_words_and_very_short_ones_are_left_alone() {
        assertThat(hides("Annas")).isTrue();
        assertThat(hides("Johanna og Susannah")).isFalse();
        assertThat(hides("stier og veje")).isFalse();
    }

    @Test
    void they_are_taken_out_of_a_text() {
        assertThat(hidden.takenOutOf("Anna er nabo til Grete Holm.")).isEqualTo("[skjult] er nabo til [skjult].");
        assertThat(HiddenWords.NONE.takenOutOf("Anna")).isEqualTo("Anna");
    }

    @Test
    void it_says_which_words_they_are_and_a_cpr_number_is_always_one() {
        assertThat(hidden.foundIn("Anna og Grete Holm, 010190-1234, og Anna igen")).containsExactly("Anna", "Grete Holm", "010190-1234");
        assertThat(HiddenWords.NONE.takenOutOf("Se 010190-1234.")).isEqualTo("Se [skjult].");
    }

    @Test
    void a_telephone_number_is_hidden_however_it_is_spaced() {
        for (var typed : List.of("22 33 44 55", "22334455", "2233 4455", "22-33-44-55")) assertThat(hides("Ring " + typed)).as(typed).isTrue();
    }

    @Test
    void in_a_whole_hearing_a_single_word_counts_with_its_capital_letter_and_when_it_is_not_public() {
        var everywhere = HiddenWords.ofHearing(List.of("Grete", "angst", "Fjordvej 12", "min søster Else"), List.of("Sten Bæk Prøve", "Anna Lund"), List.of("Anna Møller", "Stien ved Lund"));
        assertThat(everywhere.foundIn("Grete, angst, fjordvej 12, Min søster Else")).containsExactly("Grete", "fjordvej 12", "Min søster Else");
        assertThat(everywhere.foundIn("en sten i en bæk")).isEmpty();
        assertThat(everywhere.foundIn("Sten mener, sten prøve, Prøves have")).containsExactly("Sten", "sten prøve", "Prøves");
        assertThat(everywhere.foundIn("Anna Møller og Lund")).isEmpty();
        assertThat(everywhere.foundIn("anna lund")).containsExactly("anna lund");
    }

    @Test
    void thousands_of_hidden_words_are_looked_for_in_one_pass() {
        var passages = java.util.stream.IntStream.range(0, 20_000).mapToObj(i -> "Vej" + i + " " + i).toList();
        var many = HiddenWords.ofHearing(passages, List.of(), List.of());
        var text = "Vi bor på Vej19999 19999. ".repeat(10_000);
        assertThat(many.takenOutOf(text)).isEqualTo("Vi bor på [skjult]. ".repeat(10_000));
    }

    private boolean hides(String text) {
        return !hidden.foundIn(text).isEmpty();
    }

    @Test
    void signs_that_mean_something_in_patterns_mean_themselves() {
        assertThat(HiddenWords.ofReply(List.of("a.b(c", "\\Q$1\\E"), "").takenOutOf("a.b(c axb(c")).isEqualTo("[skjult] axb(c");
    }
}
