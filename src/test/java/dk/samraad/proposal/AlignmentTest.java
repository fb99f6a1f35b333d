package dk.samraad.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    private static final List<Section> OLD = List.of(
            new Section("1", "Mad", "p1", List.of(paragraph("p-1-1", "Vi laver god mad."), paragraph("p-1-2", "Vi køber økologisk.")), "Mad er godt."),
            new Section("2", "Søvn", "", List.of(paragraph("p-2-1", "Vi sover.")), ""));

    @Test
    void a_section_is_known_by_its_title_and_keeps_its_theme_and_easy_words() {
        var aligned = Alignment.of(List.of(imported("Søvn", "Vi sover."), imported("Mad", "Vi laver god mad.", "Vi køber økologisk.")), OLD);

        assertThat(names(aligned)).containsExactly("2 p-2-1", "1 p-1-1 p-1-2");
        assertThat(aligned.getLast().themeCode()).isEqualTo("p1");
        assertThat(aligned.getLast().easyRead()).isEqualTo("Mad er godt.");
    }

    @Test
    void a_paragraph_that_is_reworded_keeps_its_name_and_one_put_between_is_new() {
        assertThat(names(Alignment.of(List.of(imported("Mad", "Vi laver bedre mad.", "Vi køber økologisk.")), OLD))).containsExactly("1 p-1-1 p-1-2");
        assertThat(names(Alignment.of(List.of(imported("Mad", "Vi laver god mad.", "Også vegansk.", "Vi køber økologisk.")), OLD)))
                .containsExactly("1 p-1-1 - p-1-2");
    }

    @Test
    void a_section_with_another_title_takes_the_name_of_the_one_at_its_place_when_nobody_else_does() {
        assertThat(names(Alignment.of(List.of(imported("Kost", "Vi laver god mad."), imported("Søvn", "Vi sover.")), OLD))).containsExactly("1 p-1-1", "2 p-2-1");
        assertThat(names(Alignment.of(List.of(imported("Helt nyt", "x"), imported("Mad", "Vi laver god mad.")), OLD))).containsExactly("- -", "1 p-1-1");
    }

    private static Section imported(String title, String... texts) {
        return Section.of(title, Stream.of(texts).map(Paragraph::of).toList());
    }

    private static Paragraph paragraph(String code, String text) {
        return new Paragraph(1, code, text, "");
    }

    private static List<String> names(List<Section> sections) {
        return sections.stream().map(s -> dash(s.number()) + " " + String.join(" ", s.paragraphs().stream().map(p -> dash(p.code())).toList())).toList();
    }

    private static String dash(String name) {
        return name.isEmpty() ? "-" : name;
    }
}
