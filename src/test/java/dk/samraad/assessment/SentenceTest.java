package dk.samraad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SentenceTest {
    @Test
    void sentences_put_together_are_the_text() {
        var text = "  Vi vil have stier! Hvornår?\n\nDet haster 👟. Å.";
        var sentences = Sentence.of(text);
        assertThat(sentences.stream().map(Sentence::text).collect(Collectors.joining())).isEqualTo(text);
        assertThat(sentences).hasSizeGreaterThan(3).allMatch(s -> text.substring(s.start(), s.end()).equals(s.text()));
    }

    @Test
    void nothing_has_no_sentences() {
        assertThat(Sentence.of("")).isEmpty();
    }
}
