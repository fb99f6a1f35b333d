package dk.samraad.writing.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.assessment.Tally;
import dk.samraad.text.Stance;
import dk.samraad.writing.hearing.PaperData.Advice;
import dk.samraad.writing.hearing.PaperData.Piece;
import dk.samraad.writing.hearing.PaperData.Unread;
import dk.samraad.writing.hearing.PaperData.Verdict;
import dk.samraad.document.Span;
import dk.samraad.writing.Words;
import dk.samraad.text.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PointTest {
    private static final Verdict STANDARD = new Verdict("Det hører til i handleplanen.", Advice.UNCHANGED, List.of());

    @Test
    void the_same_standard_text_about_different_things_is_not_one_thing() {
        var points = Point.of(List.of(piece("p-001", "", "2.1", "Røgfri skoler", Stance.FOR),
                piece("p-001", "", "2.2", "Tandpleje", Stance.AGAINST),
                piece("p-001", "", "2.3", "Måling", Stance.QUESTION)), List.of());
        assertThat(points).extracting(Point::paragraphs).containsExactly(List.of("2.1"), List.of("2.2"), List.of("2.3"));
        assertThat(points).extracting(point -> point.tally().replies()).containsOnly(1);
    }

    @Test
    void what_staff_put_into_a_point_is_counted_there_whatever_it_is_about_and_each_reply_once() {
        var points = Point.of(List.of(piece("p-1000", "Bænke", "2.10", "Flere", Stance.FOR),
                piece("p-999", "Bænke", "2.9", "Færre", Stance.AGAINST),
                piece("p-999", "Bænke", "2.9", "Hvem betaler?", Stance.QUESTION), piece("p-001", "", "2.9", "Lys", Stance.FOR)),
                List.of(new Unread(1, "Bænke", "", "2.9", Optional.of(Stance.FOR), Advice.UNCHANGED, List.of())));
        var benches = points.getFirst();
        assertThat(benches.title()).isEqualTo("Bænke");
        assertThat(benches.paragraphs()).containsExactly("2.9", "2.10");
        assertThat(benches.replies()).containsExactly("p-999", "p-1000");
        assertThat(benches.tally()).isEqualTo(new Tally(3, 2, 1, 0, 0, 0, 0, 0, 0));
        assertThat(benches.unread()).isEqualTo(1);
        assertThat(points.get(1).replies()).containsExactly("p-001");
    }

    @Test
    void what_is_about_the_whole_draft_is_no_one_thing_to_disagree_about() {
        var points = Point.of(List.of(piece("p-001", "", "", "Godt", Stance.FOR), piece("p-002", "", "", "Skidt", Stance.AGAINST)),
                List.of());
        assertThat(points).singleElement().satisfies(point -> {
            assertThat(point.tally().isDisagreement()).isTrue();
            assertThat(point.isOneThing()).isFalse();
        });
    }

    @Test
    void who_counts_the_names_behind_a_side_finds_its_number() {
        var point = Point.of(List.of(piece("p-001", "Bænke", "2.9", "Flere", Stance.FOR),
                piece("p-001", "Bænke", "2.9", "Ikke her", Stance.AGAINST),
                piece("p-002", "Bænke", "2.9", "Flere", Stance.FOR), piece("p-002", "Bænke", "2.9", "Flere", Stance.FOR),
                piece("p-003", "Bænke", "2.9", "Nej", Stance.AGAINST)), List.of()).getFirst();
        assertThat(point.tally()).isEqualTo(new Tally(3, 1, 1, 0, 0, 0, 0, 1, 0));
        assertThat(point.sides()).isEqualTo(java.util.Map.of(Stance.FOR, List.of("p-002"), Stance.AGAINST, List.of("p-003")));
    }

    @Test
    void what_only_unpublished_replies_say_is_counted_in_a_block_of_its_own() {
        var points = Point.of(List.of(piece("p-001", "", "2.1", "Ja", Stance.FOR)), List.of(unread(1, "Rygning", "3.1", Advice.UNCHANGED),
                unread(2, "Rygning", "", Advice.OUTSIDE), unread(3, "", "3.2", Advice.OUTSIDE), unread(4, "", "", Advice.OUTSIDE)));
        assertThat(points).extracting(Point::title).containsExactly("Rygning", "", "");
        var smoking = points.getFirst();
        assertThat(smoking.tally()).isEqualTo(new Tally(2, 0, 2, 0, 0, 0, 0, 0, 0));
        assertThat(smoking.unread()).isEqualTo(2);
        assertThat(smoking.paragraphs()).containsExactly("3.1");
        assertThat(smoking.everyPiece()).isFalse();
        assertThat(smoking.theme()).isEqualTo("p1");
        assertThat(smoking.main()).isEmpty();
        assertThat(points).extracting(Point::isOutside).containsExactly(false, false, true);
    }

    @Test
    void most_of_them_are_found_across_recommendations_and_each_once() {
        var other = new Verdict("Det er regionens.", Advice.PASSED_ON, List.of());
        var pieces = new java.util.ArrayList<>(List.of(piece("p-001", "", "2.1", "Nej", Stance.FOR),
                piece("p-001", "", "2.1", "Nej", Stance.FOR),
                piece("p-001", "", "2.1", "Nej", Stance.FOR), piece("p-002", "", "2.1", "Ja", Stance.FOR)));
        pieces.add(new Piece("p-003", "", "p1", "2.1", "Ja", Optional.of(Stance.FOR), other));
        assertThat(Point.of(pieces, List.of()).getFirst().main()).contains(new Point.Voice("Ja", List.of("p-002", "p-003")));
    }

    @Test
    void what_is_left_of_a_paragraph_beside_a_point_is_not_called_all_that_is_about_it() {
        var points = Point.of(List.of(piece("p-001", "Bænke", "2.1", "Ja", Stance.FOR), piece("p-002", "", "2.1", "Lys", Stance.FOR),
                piece("p-003", "", "2.2", "Lys", Stance.FOR)), List.of(unread(1, "Stier", "2.2", Advice.UNCHANGED)));
        assertThat(points).extracting(Point::isRest).containsExactly(false, true, true, false);
    }

    private static Unread unread(int reply, String point, String paragraph, Advice advice) {
        return new Unread(reply, point, "p1", paragraph, Optional.of(Stance.AGAINST), advice, List.of());
    }

    private static Piece piece(String reply, String point, String paragraph, String resume, Stance stance) {
        return new Piece(reply, point, "p1", paragraph, resume, Optional.of(stance), STANDARD);
    }

    @Test
    void words_a_sentence_has_no_place_for_do_not_stick_to_its_end() {
        var theme = new Words(Language.EN).inDanish("Pejlemærke 1");
        assertThat(Words.with("16 replies about 2.2: 3 for. ", theme)).containsExactly(Span.text("16 replies about 2.2: 3 for. "));
        assertThat(Words.with("1 reply to " + Words.HERE + ".", theme)).extracting(Span::text).containsExactly("1 reply to ", "Pejlemærke 1", ".");
    }
}
