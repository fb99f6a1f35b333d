package dk.samraad.report.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.hearing.assessment.Tally;
import dk.samraad.platform.stance.Stance;
import dk.samraad.report.hearing.PaperData.Advice;
import dk.samraad.report.hearing.PaperData.Piece;
import dk.samraad.report.hearing.PaperData.Unread;
import dk.samraad.report.hearing.PaperData.Verdict;
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

    private static Piece piece(String reply, String point, String paragraph, String resume, Stance stance) {
        return new Piece(reply, point, "p1", paragraph, resume, Optional.of(stance), STANDARD);
    }
}
