package dk.samraad.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void a_short_text_is_whole_and_on_one_line() {
        assertThat(Excerpt.of("  Fjordby skal have\n\nen ny politik.\t ")).isEqualTo("Fjordby skal have en ny politik.");
        assertThat(Excerpt.of("")).isEmpty();
    }

    @Test
    void a_long_one_ends_after_a_whole_word_and_says_that_there_is_more() {
        var excerpt = Excerpt.of("Vi spørger, fordi vi vil vide det, ".repeat(20));
        assertThat(excerpt).hasSizeBetween(150, 200).endsWith("…").doesNotContain(",…");
        assertThat("Vi spørger, fordi vi vil vide det, ".repeat(20)).startsWith(excerpt.substring(0, excerpt.length() - 1));
        assertThat(Excerpt.of("a".repeat(500))).hasSize(200);
        assertThat(Excerpt.of("a".repeat(198) + "🚲".repeat(50))).isEqualTo("a".repeat(198) + "…");
    }
}
