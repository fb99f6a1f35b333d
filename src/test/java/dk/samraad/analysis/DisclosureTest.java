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

    /// Counted at 72 of 150 answers, two of these three were hidden; nobody who knows both learns a small number of the end.
    @Test
    void what_an_early_look_had_to_hide_is_shown_at_the_end() {
        var early = grid(50, 17, 3);
        var before = released(early, List.of());
        assertThat(shown(early, before.withheld())).isEqualTo(List.of("50", "-", "-"));

        var atTheEnd = five.alone(grid(97, 28, 20), List.of(before)).orElseThrow();

        assertThat(shown(grid(97, 28, 20), atTheEnd)).isEqualTo(List.of("97", "28", "20"));
    }

    /// With 20, 7 and 4 shown, the three of the early look would be three or four.
    @Test
    void what_an_early_look_hid_stays_hidden_while_the_end_would_tell_it() {
        var before = released(grid(50, 17, 3), List.of());

        assertThat(shown(grid(97, 28, 3), five.alone(grid(97, 28, 3), List.of(before)).orElseThrow())).isEqualTo(List.of("97", "-", "-"));
    }

    @Test
    void a_few_more_than_last_time_are_hidden_with_another_though_the_numbers_are_large() {
        var before = released(grid(40, 30, 20, 25), List.of());

        var after = five.alone(grid(60, 33, 32, 45), List.of(before)).orElseThrow();

        assertThat(shown(grid(60, 33, 32, 45), after)).isEqualTo(List.of("60", "-", "-", "45"));
    }

    @Test
    void a_few_fewer_than_last_time_leave_the_table_as_it_was_or_hide_it() {
        var before = released(grid(40, 30, 20, 25), List.of());

        var after = five.alone(grid(60, 28, 32, 45), List.of(before));

        assertThat(after.map(withheld -> withheld.cells()[1][0]).orElse(true)).isTrue();
    }

    @Test
    void a_table_that_would_lose_more_than_half_of_its_numbers_stays_as_it_was() {
        var before = released(grid(40, 30, 20), List.of());

        assertThat(five.alone(grid(42, 33, 60), List.of(before))).isEmpty();
    }

    @Test
    void when_all_who_came_answered_alike_nothing_shows_it() {
        var before = released(grid(40, 30, 20), List.of());

        assertThat(five.alone(grid(52, 30, 20), List.of(before)).map(withheld -> withheld.cells()[0][0]).orElse(true)).isTrue();
    }

    @Test
    void a_first_few_among_too_few_newcomers_leave_the_table_as_it_was_released() {
        var first = grid(40, 0, 12);
        var before = new Release(first, five.alone(first, List.of()).orElseThrow(), Margins.alone(first));

        assertThat(five.alone(grid(43, 1, 12), List.of(before))).isEmpty();
    }

    private Release released(Grid grid, List<Release> before) {
        return new Release(grid, five.alone(grid, before).orElseThrow(), Margins.alone(grid));
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
