package dk.samraad.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.analysis.Disclosure.Margins;
import dk.samraad.analysis.Disclosure.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DisclosureTest {
    private final Disclosure five = new Disclosure(5);

    @Test
    void numbers_of_five_or_more_and_noughts_are_shown() {
        assertThat(alone(40, 0, 12, 5)).isEqualTo(List.of("40", "0", "12", "5"));
    }

    @Test
    void a_small_number_takes_another_with_it_since_the_sum_would_give_it_away() {
        assertThat(alone(40, 3, 12)).isEqualTo(List.of("40", "-", "-"));
    }

    @Test
    void small_numbers_that_cannot_be_told_apart_need_no_other_once_they_are_enough() {
        assertThat(alone(40, 4, 4, 4, 30)).isEqualTo(List.of("40", "-", "-", "-", "30"));
    }

    @Test
    void when_everybody_answered_alike_nothing_of_it_is_shown() {
        assertThat(alone(0, 25)).isEqualTo(List.of("-", "-"));
    }

    @Test
    void fewer_than_the_threshold_in_all_give_no_table() {
        var withheld = five.alone(grid(2, 1), List.of()).orElseThrow();

        assertThat(withheld.whole()).isTrue();
    }

    @Test
    void a_group_that_is_too_small_is_hidden_with_another_so_that_the_rest_does_not_tell() {
        var withheld = five.withhold(Grid.partition(List.of("ja", "nej"), List.of("a", "b", "c"), new int[][] {{20, 15, 2}, {20, 9, 1}}),
                new Margins(new boolean[2], new boolean[] {false, true, true}, new int[3]), List.of()).orElseThrow();

        assertThat(withheld.columns()).containsExactly(false, true, true);
    }

    @Test
    void a_group_that_all_answered_alike_is_hidden_though_it_is_large() {
        var withheld = five.withhold(Grid.partition(List.of("ja", "nej"), List.of("a", "b", "c"), new int[][] {{30, 22, 30}, {0, 25, 30}}), none(2, 3), List.of()).orElseThrow();

        assertThat(withheld.cells()[0][0]).isTrue();
        assertThat(withheld.cells()[1][0]).isTrue();
    }

    @Test
    void a_table_of_ordinary_answers_shows_most_of_its_numbers() {
        var withheld = five.withhold(Grid.partition(List.of("1", "2", "3", "4", "5"), List.of("a", "b", "c", "d"),
                new int[][] {{12, 9, 3, 11}, {20, 22, 17, 9}, {31, 40, 28, 25}, {44, 30, 35, 30}, {15, 19, 12, 8}}), none(5, 4), List.of()).orElseThrow();

        assertThat(withheld.count()).isEqualTo(4);
    }

    @Test
    void what_was_hidden_before_stays_hidden_when_more_have_answered() {
        var first = grid(40, 3, 12);
        var before = new Release(first, five.alone(first, List.of()).orElseThrow(), Margins.alone(first));

        var after = five.alone(grid(60, 13, 22), List.of(before)).orElseThrow();

        assertThat(shown(grid(60, 13, 22), after)).isEqualTo(List.of("60", "-", "-"));
    }

    @Test
    void a_first_few_among_too_few_newcomers_leave_the_table_as_it_was_released() {
        var first = grid(40, 0, 12);
        var before = new Release(first, five.alone(first, List.of()).orElseThrow(), Margins.alone(first));

        assertThat(five.alone(grid(43, 1, 12), List.of(before))).isEmpty();
    }

    private List<String> alone(int... counts) {
        return shown(grid(counts), five.alone(grid(counts), List.of()).orElseThrow());
    }

    private static List<String> shown(Grid grid, Withheld withheld) {
        var shown = new ArrayList<String>();
        for (int r = 0; r < grid.rows().size(); r++) shown.add(withheld.cells()[r][0] ? "-" : String.valueOf(grid.counts()[r][0]));
        return shown;
    }

    private static Grid grid(int... counts) {
        return Grid.alone(IntStream.range(0, counts.length).mapToObj(Integer::toString).toList(), counts);
    }

    private static Margins none(int rows, int columns) {
        return new Margins(new boolean[rows], new boolean[columns], new int[columns]);
    }
}
