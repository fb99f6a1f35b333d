package dk.samraad.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.document.PlainText;
import dk.samraad.document.Samples;
import java.text.Normalizer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShaperTest {
    @Test
    void danish_is_one_part_that_says_itself() {
        assertThat(Shaper.parts("Blåbærgrød på Ærø – ½ €", Typeface.REGULAR, false)).singleElement().satisfies(part -> {
            assertThat(part.isLiteral()).isTrue();
            assertThat(part.face()).isEqualTo(Typeface.REGULAR);
        });
    }

    @Test
    void an_emoji_is_drawn_once_and_keeps_how_it_was_written() {
        var parts = Shaper.parts("ja 👍🏽!", Typeface.REGULAR, false);
        assertThat(parts).extracting(Shaper.Part::shown).containsExactly("ja ", "👍", "!");
        assertThat(parts.get(1).face()).isEqualTo(Typeface.EMOJI);
        assertThat(parts.get(1).source()).isEqualTo("👍🏽");
    }

    @Test
    void a_heart_asked_for_as_emoji_comes_from_the_emoji_font() {
        assertThat(Shaper.parts("❤\uFE0F", Typeface.REGULAR, false).getFirst().face()).isEqualTo(Typeface.EMOJI);
    }

    @Test
    void arabic_letters_are_joined_turned_round_and_keep_their_source() {
        var parts = Shaper.parts("مرحبا", Typeface.REGULAR, true);
        var shown = parts.stream().map(Shaper.Part::shown).collect(Collectors.joining());
        assertThat(shown).doesNotContain("م").matches("[\uFE70-\uFEFC]+");
        assertThat(Normalizer.normalize(new StringBuilder(shown).reverse(), Normalizer.Form.NFKC)).isEqualTo("مرحبا");
        assertThat(parts.stream().map(Shaper.Part::source).collect(Collectors.joining())).isEqualTo("مرحبا");
    }

    @Test
    void hebrew_is_turned_round_with_its_brackets() {
        var shown = Shaper.parts("(כאן)", Typeface.REGULAR, true).stream().map(Shaper.Part::shown).collect(Collectors.joining());
        assertThat(shown).isEqualTo("(ןאכ)");
    }

    @Test
    void what_no_font_shows_is_a_box_that_keeps_its_source() {
        var parts = Shaper.parts("தமி", Typeface.REGULAR, false);
        assertThat(parts).singleElement().satisfies(part -> {
            assertThat(part.shown()).isEqualTo("▯▯▯");
            assertThat(part.source()).isEqualTo("தமி");
        });
    }

    @Test
    void private_use_is_a_box_too() {
        assertThat(Shaper.parts("\uE000", Typeface.REGULAR, false).getFirst().shown()).isEqualTo("▯");
    }

    @Test
    void every_drawn_character_has_a_glyph_and_no_source_is_lost() {
        for (var voice : Samples.VOICES) {
            var clean = PlainText.of(voice);
            boolean rightToLeft = PlainText.hasRightToLeft(clean);
            var parts = Shaper.parts(clean, Typeface.ITALIC, rightToLeft);
            assertThat(parts.stream().map(Shaper.Part::source).collect(Collectors.joining())).isEqualTo(clean);
            for (var part : parts) assertThat(part.shown().codePoints().allMatch(c -> part.face().glyph(c) != 0)).as(part.shown()).isTrue();
        }
    }
}
