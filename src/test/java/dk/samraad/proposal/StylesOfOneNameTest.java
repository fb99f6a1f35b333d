package dk.samraad.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// An ODT may call a style of paragraphs and one of words the same, and one of its text and one of its margins.
class StylesOfOneNameTest {
    private static final String WORDS = "<style:style style:name=\"X\" style:family=\"text\">"
            + "<style:text-properties text:display=\"none\"/></style:style>";
    private static final String PARAGRAPHS = "<style:style style:name=\"X\" style:family=\"paragraph\" style:default-outline-level=\"1\"/>";
    private static final String TABLES = "<style:style style:name=\"X\" style:family=\"table\">"
            + "<style:table-properties table:display=\"true\"/></style:style>";

    @Test
    void hidden_words_are_hidden_though_a_style_of_another_family_has_the_same_name() {
        var text = "<text:p text:style-name=\"X\">Synlig</text:p><text:p>B <text:span text:style-name=\"X\">skjult</text:span></text:p>";
        for (var styles : new String[] {WORDS + PARAGRAPHS + TABLES, TABLES + PARAGRAPHS + WORDS}) {
            var read = Reading.ofOpen(Odt.of(styles, text));
            assertThat(read.outline()).containsExactly("Synlig: B");
            assertThat(read.leftOut()).containsExactly("HIDDEN skjult @ Synlig / B");
            assertThat(read.missing()).isEqualTo(Account.Missing.NONE);
        }
    }

    @Test
    void a_style_made_for_the_margins_says_nothing_of_the_text_nor_that_of_the_text_of_the_margins() {
        var hides = "<style:style style:name=\"P1\" style:family=\"paragraph\"><style:text-properties text:display=\"none\"/>"
                + "</style:style>";
        var header = "<office:master-styles><style:master-page><style:header><text:p text:style-name=\"P1\">Fortroligt</text:p>"
                + "</style:header></style:master-page></office:master-styles>";
        var read = Reading.ofOpen(Odt.of(hides, "<text:p text:style-name=\"P1\">skjult</text:p><text:p>Vist</text:p>", header, Map.of()));

        assertThat(read.outline()).containsExactly("Indledning: Vist");
        assertThat(read.leftOut().toString()).contains("HEADER_FOOTER Fortroligt", "HIDDEN skjult");
    }
}
