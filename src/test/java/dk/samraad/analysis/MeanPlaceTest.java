package dk.samraad.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.analysis.Disclosure.Margins;
import dk.samraad.analysis.Disclosure.Release;
import dk.samraad.analysis.SafeTable.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Ten people each, of whom some gave places to some of three options only.
class MeanPlaceTest {
    private static final List<String> PLACES = List.of("1", "2", "3");

    @Test
    void an_option_without_a_place_counts_as_last() {
        // Six put a first, then b; four put c first and nothing else.
        var some = placed(new int[][] {{6, 0, 0}, {0, 6, 0}, {4, 0, 0}});
        assertThat(mean(some, 0)).isEqualTo((6 * 1 + 4 * 3) / 10.0);
        assertThat(mean(some, 1)).isEqualTo((6 * 2 + 4 * 3) / 10.0);
        assertThat(mean(some, 2)).as("first for four, and no better than what most put first").isEqualTo((4 * 1 + 6 * 3) / 10.0);
        assertThat(CellOf.score(some, 0, true)).isEqualTo(new Cell.Figure(60));
    }

    @Test
    void where_all_gave_every_place_it_is_the_mean_of_the_places() {
        var all = placed(new int[][] {{5, 5, 0}, {5, 0, 5}, {0, 5, 5}});
        assertThat(mean(all, 0)).isEqualTo(1.5);
        assertThat(mean(all, 1)).isEqualTo(2);
        assertThat(mean(all, 2)).isEqualTo(2.5);
    }

    @Test
    void an_option_nobody_placed_is_last_and_where_nobody_answered_there_is_no_mean() {
        assertThat(mean(placed(new int[][] {{10, 0, 0}, {0, 10, 0}, {0, 0, 0}}), 2)).isEqualTo(3);
        assertThat(CellOf.meanPlace(placed(new int[3][3]), 0, true)).isEqualTo(new Cell.Hidden());
        assertThat(CellOf.meanPlace(placed(new int[][] {{10, 0, 0}, {0, 10, 0}, {0, 0, 0}}), 2, false)).isEqualTo(new Cell.Hidden());
    }

    private static double mean(Release places, int row) {
        return ((Cell.Figure) CellOf.meanPlace(places, row, true)).value();
    }

    private static Release placed(int[][] counts) {
        var grid = Grid.partition(List.of("a", "b", "c"), PLACES, counts);
        return new Release(grid, Withheld.nothing(grid), new Margins(new boolean[3], new boolean[3], new int[3]));
    }
}
