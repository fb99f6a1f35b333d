package dk.samraad.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.analysis.Disclosure.Margins;
import dk.samraad.analysis.Disclosure.Release;
import dk.samraad.analysis.SafeTable.Cell;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MedianTest {
    private static final List<String> MARKS = IntStream.rangeClosed(0, 10).mapToObj(Integer::toString).toList();

    @Test
    void the_median_of_an_even_number_lies_halfway_between_the_two_in_the_middle() {
        assertThat(SafeNotes.median(marks(3, 5, 7, 8))).isEqualTo(6);
        assertThat(SafeNotes.median(marks(3, 3, 3, 5, 5, 5, 7, 7, 7, 8, 8, 8))).isEqualTo(6);
        assertThat(SafeNotes.median(marks(4, 5))).isEqualTo(4.5);
        assertThat(SafeNotes.median(marks(2, 7, 9))).isEqualTo(7);
        assertThat(SafeNotes.median(marks(0, 0, 10, 10))).isEqualTo(5);
        assertThat(SafeNotes.median(marks(6))).isEqualTo(6);
    }

    @Test
    void a_share_of_a_background_question_is_of_those_who_answered_it() {
        var grid = Grid.alone(List.of("havnen", "bakken", CountQueries.NOT_STATED), new int[] {30, 10, 40});
        var shown = new Release(grid, Withheld.nothing(grid), Margins.alone(grid));

        assertThat(CellOf.count(shown, 0, 0)).isEqualTo(new Cell.Counted(30, 75));
        assertThat(CellOf.count(shown, 1, 0)).isEqualTo(new Cell.Counted(10, 25));
    }

    @Test
    void where_it_is_withheld_how_many_left_it_blank_shares_are_of_all_and_do_not_tell_it() {
        var grid = Grid.alone(List.of("havnen", "bakken", CountQueries.NOT_STATED), new int[] {30, 66, 4});
        var hidden = Withheld.nothing(grid);
        hidden.cells()[2][0] = true;

        assertThat(CellOf.count(new Release(grid, hidden, Margins.alone(grid)), 0, 0)).isEqualTo(new Cell.Counted(30, 30));
    }

    private static Grid marks(int... given) {
        var counts = new int[MARKS.size()];
        for (var mark : given) counts[mark]++;
        return Grid.alone(MARKS, counts);
    }
}
