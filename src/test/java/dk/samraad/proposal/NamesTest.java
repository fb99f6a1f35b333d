package dk.samraad.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static final Names SENT = new Names(true, Set.of("1", "2"), Set.of("p-1-1", "p-1-2", "p-2-1"));

    @Test
    void before_it_is_sent_out_names_follow_places() {
        assertThat(codes(Names.NONE.give(List.of(section("2", "p-2-1", ""), section("1", "p-1-2")))))
                .containsExactly("1: p-1-1 p-1-2", "2: p-2-1");
    }

    @Test
    void afterwards_what_was_known_keeps_its_name_wherever_it_moves() {
        assertThat(codes(SENT.give(List.of(section("2", "p-1-2", "p-2-1"), section("1", "p-1-1"))))).containsExactly("2: p-1-2 p-2-1", "1: p-1-1");
    }

    @Test
    void what_is_new_gets_a_name_that_nothing_ever_had() {
        assertThat(codes(SENT.give(List.of(section("", ""), section("1", "p-1-1", "", ""))))).containsExactly("3: p-3-1", "1: p-1-1 p-1-3 p-1-4");
    }

    @Test
    void a_name_is_given_once_and_none_is_taken_from_the_form() {
        assertThat(codes(SENT.give(List.of(section("1", "p-1-1", "p-1-1", "p-9-9"), section("1", "p-2-1")))))
                .containsExactly("1: p-1-1 p-1-3 p-1-4", "3: p-2-1");
    }

    private static Section section(String number, String... codes) {
        return new Section(number, "t", "", Stream.of(codes).map(code -> new Paragraph(0, code, "x", "")).toList(), "");
    }

    private static List<String> codes(List<Section> sections) {
        return sections.stream().map(s -> s.number() + ": " + String.join(" ", s.paragraphs().stream().map(Paragraph::code).toList())).toList();
    }
}
