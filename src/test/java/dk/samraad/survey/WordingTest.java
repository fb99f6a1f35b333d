package dk.samraad.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void where_a_language_is_missing_another_stands_and_says_which() {
        var both = new Wording(Map.of("da", "Ja", "en", "Yes"));
        assertThat(both.in("en")).isEqualTo("Yes");
        assertThat(both.in("ar")).isEqualTo("Ja");
        assertThat(both.languageIn("ar")).isEqualTo("da");

        var foreign = new Wording(Map.of("ar", "نعم", "so", "Haa"));
        assertThat(foreign.in("da")).as("never an empty page").isEqualTo("نعم");
        assertThat(foreign.languageIn("da")).isEqualTo("ar");
        assertThat(Wording.NONE.in("da")).isEmpty();
    }
}
