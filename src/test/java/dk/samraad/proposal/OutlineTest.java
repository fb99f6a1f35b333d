package dk.samraad.proposal;

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
    void the_title_of_the_whole_is_kept_and_no_section() {
        assertThat(outline(h(1, "Politik"), h(2, "Mad"), p("a"), h(2, "Søvn"), p("b"))).containsExactly("Mad: a", "Søvn: b");
    }

    @Test
    void what_stands_before_the_first_heading_gets_one() {
        assertThat(outline(p("a"), h(1, "Mad"), p("b"), h(1, "Søvn"))).containsExactly("Indledning: a", "Mad: b", "Søvn:");
        assertThat(outline(p("a"))).containsExactly("Indledning: a");
        assertThat(outline(h(1, "Politik"), p("a"), h(2, "Mad"), p("b"))).containsExactly("Indledning: a", "Mad: b");
    }

    @Test
    void a_heading_with_nothing_but_smaller_headings_is_the_chapter_of_each_of_them() {
        assertThat(outline(h(1, "Mad"), h(2, "I skolen"), p("a"), h(2, "Hjemme"), p("b"), h(1, "Søvn"), p("c")))
                .containsExactly("Mad | I skolen: a", "Mad | Hjemme: b", "Søvn: c");
    }

    @Test
    void two_levels_of_headings_survive_and_a_third_is_not_lost() {
        assertThat(outline(h(1, "Politik"), h(2, "Mad"), p("a"), h(3, "I skolen"), p("b"), h(4, "Frokost"), p("c"), h(3, "Hjemme"),
                p("d"), h(2, "Søvn"), h(3, "Børn"), p("e")))
                .containsExactly("Mad: a", "Mad | I skolen: b", "Mad – I skolen | Frokost: c", "Mad | Hjemme: d", "Søvn | Børn: e");
        assertThat(Outline.of(List.of(h(1, "Politik"), h(2, "Mad"), h(3, "I skolen"), p("a")), "Indledning").title()).isEqualTo("Politik");
    }

    @Test
    void a_title_never_vanishes() {
        assertThat(title(h(1, "Politik"), h(2, "Mad"), p("a"))).isEqualTo("Politik");
        assertThat(title(h(1, "Sundhedspolitik"), h(1, "for Fjordby"), h(2, "Mad"), p("a"))).isEqualTo("Sundhedspolitik – for Fjordby");
        assertThat(title(p("Udkast"), p("12. marts 2026"), h(1, "Politik"), p("Forord"), h(2, "Mad"), p("a"))).isEqualTo("Politik");
        assertThat(outline(p("Udkast"), h(1, "Politik"), p("Forord"), h(2, "Mad"), p("a"))).containsExactly("Indledning: Udkast Forord",
                "Mad: a");
        assertThat(outline(h(1, "Politik"), p("a"))).as("no other heading: it is a section").containsExactly("Politik: a");
        assertThat(outline(h(1, "Mad"), p("a"), h(2, "Hjemme"), p("b"), h(1, "Søvn"), p("c"))).containsExactly("Mad: a",
                "Mad | Hjemme: b", "Søvn: c");
    }

    private static String title(Block... blocks) {
        return Outline.of(List.of(blocks), "Indledning").title();
    }

    @Test
    void nothing_gives_nothing() {
        assertThat(outline()).isEmpty();
    }

    private static List<String> outline(Block... blocks) {
        return Outline.of(List.of(blocks), "Indledning").sections().stream()
                .map(s -> Stream.concat(Stream.of((s.chapter().isEmpty() ? "" : s.chapter() + " | ") + s.title() + ":"), s.paragraphs()
                        .stream().map(Paragraph::text)).reduce((a, b) -> a + " " + b).orElseThrow())
                .toList();
    }

    private static Block h(int rank, String text) {
        return new Block(rank, text);
    }

    private static Block p(String text) {
        return new Block(0, text);
    }
}
