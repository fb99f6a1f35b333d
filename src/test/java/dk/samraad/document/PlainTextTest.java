package dk.samraad.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void letters_in_two_parts_become_one() {
        assertThat(PlainText.of("bla\u030Aba\u0308r")).isEqualTo("blåbär");
    }

    @Test
    void controls_and_turned_lines_are_taken_out() {
        assertThat(PlainText.of("a\u0000b\u0007c\u202Edc\u2066\u00ADe\uFEFF")).isEqualTo("abcdce");
    }

    @Test
    void white_space_becomes_single_spaces_and_a_no_break_space_stays() {
        assertThat(PlainText.of("a \t\r\n b\u00A0c\u2028d")).isEqualTo("a b\u00A0c d");
    }

    @Test
    void half_a_character_is_replaced_not_dropped() {
        assertThat(PlainText.of("x\uD83Dy")).isEqualTo("x\uFFFDy");
    }

    @Test
    void an_emoji_family_and_arabic_stay_as_they_are() {
        assertThat(PlainText.of("👨‍👩‍👧 مرحبا")).isEqualTo("👨‍👩‍👧 مرحبا");
    }

    @Test
    void every_new_line_begins_a_paragraph() {
        assertThat(PlainText.paragraphs("en\n\n to \r\ntre")).containsExactly("en", "to", "tre");
    }
}
