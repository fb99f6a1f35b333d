package dk.samraad.hearing.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutlineTest {
    @Test
    void every_heading_begins_a_section() {
        assertThat(outline(h(1, "Mad"), p("a"), p("b"), h(1, "Søvn"), p("c"))).containsExactly("Mad: a b", "Søvn: c");
    }

    @Test
    void the_title_of_the_whole_is_no_section() {
        assertThat(outline(h(1, "Politik"), h(2, "Mad"), p("a"), h(2, "Søvn"), p("b"))).containsExactly("Mad: a", "Søvn: b");
    }

    @Test
    void what_stands_before_the_first_heading_gets_one() {
        assertThat(outline(p("a"), h(1, "Mad"), p("b"), h(1, "Søvn"))).containsExactly("Indledning: a", "Mad: b", "Søvn:");
        assertThat(outline(p("a"))).containsExactly("Indledning: a");
        assertThat(outline(h(1, "Politik"), p("a"), h(2, "Mad"), p("b"))).containsExactly("Indledning: a", "Mad: b");
    }

    @Test
    void a_heading_with_nothing_but_smaller_headings_goes_before_the_first_of_them() {
        assertThat(outline(h(1, "Mad"), h(2, "I skolen"), p("a"), h(2, "Hjemme"), p("b"), h(1, "Søvn"), p("c")))
                .containsExactly("Mad – I skolen: a", "Hjemme: b", "Søvn: c");
    }

    @Test
    void nothing_gives_nothing() {
        assertThat(outline()).isEmpty();
    }

    private static List<String> outline(Block... blocks) {
        return Outline.of(List.of(blocks), "Indledning").stream()
                .map(s -> Stream.concat(Stream.of(s.title() + ":"), s.paragraphs().stream().map(Paragraph::text)).reduce((a, b) -> a + " " + b).orElseThrow())
                .toList();
    }

    private static Block h(int rank, String text) {
        return new Block(rank, text);
    }

    private static Block p(String text) {
        return new Block(0, text);
    }
}
