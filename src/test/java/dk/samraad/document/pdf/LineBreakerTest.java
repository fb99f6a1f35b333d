package dk.samraad.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.document.PlainText;
import dk.samraad.document.Samples;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    @Test
    void no_line_is_wider_than_the_column_and_no_character_is_lost() {
        for (var voice : Samples.VOICES) {
            for (float width : new float[] {75, 200, 455}) {
                var lines = LineBreaker.lines(Run.of(voice, Style.BODY), width);
                assertThat(text(lines)).isEqualTo(PlainText.of(voice));
                assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width + 0.01f));
            }
        }
    }

    @Test
    void a_word_of_three_hundred_letters_is_broken() {
        assertThat(LineBreaker.lines(Run.of(Samples.LONG_WORD, Style.BODY), 455).size()).isBetween(3, 6);
    }

    @Test
    void a_word_that_changes_style_half_way_stays_whole() {
        var runs = List.of(new Run("Det er et ordent", Style.BODY, ""), new Run("ligt langt ord", Style.STRONG, ""));
        float tooNarrow = Style.BODY.width("Det er et ordent") + 2;
        assertThat(LineBreaker.lines(runs, tooNarrow).getFirst().text()).isEqualTo("Det er et ");
    }

    @Test
    void lines_break_after_a_hyphen_but_not_inside_a_range() {
        float width = Style.BODY.width("Nordby-");
        assertThat(LineBreaker.lines(Run.of("Nordby-egnen", Style.BODY), width).getFirst().text()).isEqualTo("Nordby-");
        assertThat(LineBreaker.lines(Run.of("kl. 12-15", Style.BODY), Style.BODY.width("kl. 12-")).getFirst().text()).isEqualTo("kl. ");
    }

    @Test
    void an_emoji_family_is_never_torn_apart() {
        assertThat(LineBreaker.lines(Run.of("👨‍👩‍👧👨‍👩‍👧", Style.BODY), 1)).extracting(Line::text).containsExactly("👨‍👩‍👧", "👨‍👩‍👧");
    }

    private static String text(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining());
    }
}
