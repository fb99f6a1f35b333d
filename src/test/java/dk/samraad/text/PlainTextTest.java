package dk.samraad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u00a0", "\u202f\u2009\u2007", "\u3000", "\u200b", "\u200d\u200c", "\ufeff", "\u2060", "\u00ad", "\u034f",
            "\u3164", "\uffa0", "\u115f\u1160", "\u2800", "\u180e", "\u17b4", "\ufe0f", "\u202e\u200f", "\u2028\u2029", "\u0000\u0007", "\ufffc", "\u061c",
            "\ud834\udd59", "\udb40\udc41", " \u00a0\u3164\u200b\n"})
    void what_nobody_can_see_is_nothing(String typed) {
        assertThat(PlainText.isBlank(typed)).isTrue();
        assertThat(PlainText.clean(typed)).isEmpty();
        assertThat(PlainText.strip(typed)).isEmpty();
        assertThat(PlainText.length(typed)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "-", "a\u00a0", "\u200bå", "ㄱ", "👍", "❤\ufe0f", "0", "⠁", "\u0301a"})
    void one_sign_that_is_seen_is_something(String typed) {
        assertThat(PlainText.isBlank(typed)).isFalse();
        assertThat(PlainText.clean(typed)).isNotEmpty();
    }

    @Test
    void spaces_of_every_kind_leave_both_ends_and_what_belongs_to_a_letter_stays() {
        assertThat(PlainText.clean("\u00a0\u2009 a\u00a0b \u202f\ufeff\n")).isEqualTo("a\u00a0b");
        assertThat(PlainText.clean("tak ❤\ufe0f")).isEqualTo("tak ❤\ufe0f");
        assertThat(PlainText.strip("\u3000\ud83d\udc4d\u2003")).isEqualTo("\ud83d\udc4d");
    }

    @Test
    void length_is_that_of_what_is_kept_in_letters_a_person_counts() {
        assertThat(PlainText.length("a\r\nb")).isEqualTo(3);
        assertThat(PlainText.length("  a\u0301e \u00a0")).as("composed, without ends").isEqualTo(2);
        assertThat(PlainText.length("👍👍\u0000")).isEqualTo(2);
    }
}
