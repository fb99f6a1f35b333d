package dk.samraad.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.analysis.Attack.Snapshot;
import dk.samraad.survey.Answer;
import dk.samraad.survey.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody who has all that is ever released of a survey with every kind of question tries to work out what was withheld.
@Tag("long")
class WholeFamilyProperties {

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void nothing_withheld_can_be_worked_out_from_every_table_percentage_mean_and_spread(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed, @ForAll @IntRange(min = 10, max = 160) int size, @ForAll @IntRange(min = 3, max = 10) int threshold) {
        var snapshots = List.of(first(Population.of(seed, size), new Disclosure(threshold)));

        assertThat(leaks(snapshots, threshold)).isEmpty();
    }

    @Property(tries = 24, shrinking = ShrinkingMode.OFF)
    void nor_from_two_snapshots_between_which_many_came_and_some_withdrew(
            @ForAll("counted") String question, @ForAll @LongRange(min = 0, max = 1_000_000) long seed, @ForAll @IntRange(min = 20, max = 120) int size,
            @ForAll @IntRange(min = 0, max = 6) int gone, @ForAll @IntRange(min = 17, max = 60) int came, @ForAll @IntRange(min = 3, max = 7) int threshold) {
        assertThat(leaks(questions(question), often(2, seed, size, gone, came, new Disclosure(threshold)), threshold)).isEmpty();
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void nor_from_three_snapshots(
            @ForAll("counted") String question, @ForAll @LongRange(min = 0, max = 1_000_000) long seed, @ForAll @IntRange(min = 20, max = 80) int size,
            @ForAll @IntRange(min = 0, max = 6) int gone, @ForAll @IntRange(min = 17, max = 40) int came, @ForAll @IntRange(min = 3, max = 7) int threshold) {
        assertThat(leaks(questions(question), often(3, seed, size, gone, came, new Disclosure(threshold)), threshold)).isEmpty();
    }

    @Provide
    Arbitrary<String> counted() {
        return Arbitraries.of("valg", "flere", "mere", "enig", "skala", "tal", "orden", "point", "dag");
    }

    /// Three more in the one group that is shown and two more in all: one of the others had withdrawn.
    @Example
    void what_the_sum_of_those_withheld_lost_is_not_told_by_those_shown() {
        assertThat(leaks(questions("valg", "flere"), often(2, 12028, 47, 4, 17, new Disclosure(6)), 6)).isEmpty();
    }

    /// Nobody withdrew, and of the 44 new ones 40 are shown to have chosen one answer: that leaves four for "none of these".
    @Example
    void what_those_who_came_are_shown_to_have_chosen_leaves_room_for_none_of_these() {
        assertThat(leaks(questions("flere"), often(2, 32, 72, 0, 45, new Disclosure(6)), 6)).isEmpty();
    }

    /// The sums alone leave "a" of a group of three open from 0 to 3; that the three who chose "none of these" are in other groups does not.
    @Example
    void what_none_of_these_leaves_in_the_other_groups_is_not_told() {
        assertThat(leaks(questions("flere"), List.of(first(Population.of(1045, 80).first(39), new Disclosure(3))), 3)).isEmpty();
    }

    /// Eight of ten had given points in the one group that is shown, where five had been in doubt before.
    @Example
    void what_was_in_doubt_before_is_so_among_those_who_are_left() {
        assertThat(leaks(questions("point"), often(2, 2122, 48, 5, 22, new Disclosure(3)), 3)).isEmpty();
    }

    /// Seven points more from one person more, where nobody can give more than four: somebody had taken points back.
    @Example
    void nor_that_points_were_taken_back_from_the_means_of_an_allocation() {
        assertThat(leaks(questions("point"), often(3, 6048, 59, 3, 21, new Disclosure(4)), 4)).isEmpty();
    }

    /// The table by ways of answering stood still from the first to the third; of the sums between nobody can be in doubt.
    @Example
    void nor_a_table_that_stayed_once_from_the_sums_that_were_released_meanwhile() {
        assertThat(leaks(questions("valg"), often(3, 6012, 66, 1, 21, new Disclosure(6)), 6)).isEmpty();
    }

    /// In the worlds of 1 and 7 the places of a ranking had to stay as they were, and its first places were counted anew.
    @ParameterizedTest
    @ValueSource(longs = {1, 7})
    void nor_from_the_first_places_of_a_ranking_whose_other_places_stay(long seed) {
        assertThat(leaks(questions("orden"), often(2, seed, 40, 2, 20, new Disclosure(5)), 5)).isEmpty();
    }

    /// The second and third places of the nineteen who came told that two of them at most had ranked an option first.
    @Example
    void nor_by_a_group_of_those_who_are_new_from_the_other_places_of_a_ranking() {
        assertThat(leaks(questions("orden"), often(2, 339, 23, 0, 19, new Disclosure(5)), 5)).isEmpty();
    }

    /// Everybody answered in one way: the ranking hides more of its first places than their own table would need to.
    @Example
    void a_division_of_which_all_are_in_one_group_hides_what_the_question_alone_hides() {
        assertThat(leaks(List.of(first(Population.of(782, 27), new Disclosure(7))), 7)).isEmpty();
    }

    /// Twenty chose each pair of three, as many as they might, and two none: 3 × 40 choices leave no more than two for "none".
    @Example
    void what_the_most_one_may_choose_leaves_for_none_of_these_is_not_told_by_the_others() {
        var pairs = List.of(List.of("a", "b"), List.of("b", "c"), List.of("a", "c"));
        var people = IntStream.range(0, 62).mapToObj(i -> new Population.Person("WEB", Map.<String, Answer>of(
                "flere", new Answer.Choices(i < 60 ? pairs.get(i % 3) : List.of("ingen")), "alder", new Answer.Choice(i % 2 == 0 ? "ung" : "voksen")))).toList();

        assertThat(leaks(List.of(first(new Population(people), new Disclosure(5))), 5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"valg", "flere", "enig", "skala", "tal", "orden", "point", "dag"})
    void without_complementary_suppression_the_same_attack_succeeds_on_each_kind(String question) {
        var leaking = IntStream.range(0, 15).filter(seed -> {
            var snapshots = List.of(first(Population.of(seed, 60), new Disclosure(5, false, true)));
            return !Attack.on(Population.SURVEY, Population.SURVEY.question(question).orElseThrow(), snapshots, 5).isEmpty();
        }).count();

        assertThat(leaking).isGreaterThan(3);
    }

    @Example
    void the_answer_of_one_who_withdrew_is_seen_when_snapshots_are_released_without_looking_at_those_before() {
        var leaking = IntStream.range(0, 6).filter(seed -> {
            var everybody = Population.of(seed, 91);
            var before = first(everybody.first(80), new Disclosure(5));
            var after = first(everybody.without(1), new Disclosure(5));
            var taken = new Snapshot(after.counted(), after.stored(), after.tables(), 11, 1);
            return !leaks(questions("valg", "flere"), List.of(before, taken), 5).isEmpty();
        }).count();

        assertThat(leaking).isGreaterThan(1);
    }

    /// @param times snapshots; between two of them some come and some, of the oldest, withdraw
    private static List<Snapshot> often(int times, long seed, int size, int gone, int came, Disclosure disclosure) {
        var everybody = Population.of(seed, size + (times - 1) * came);
        var snapshots = new ArrayList<Snapshot>();
        for (int i = 0; i < times; i++) {
            var people = everybody.first(size + i * came).without(i * gone);
            snapshots.add(i == 0 ? first(people, disclosure) : next(people, List.copyOf(snapshots), came, gone, disclosure));
        }
        return snapshots;
    }

    private static List<Question> questions(String... codes) {
        return Stream.of(codes).map(code -> Population.SURVEY.question(code).orElseThrow()).toList();
    }

    private static Snapshot first(Population people, Disclosure disclosure) {
        return next(people, List.of(), 0, 0, disclosure);
    }

    private static Snapshot next(Population people, List<Snapshot> before, int came, int gone, Disclosure disclosure) {
        return next(people, before, came, gone, true, disclosure);
    }

    static Snapshot next(Population people, List<Snapshot> before, int came, int gone, boolean closed, Disclosure disclosure) {
        var modes = before.isEmpty() ? List.<String>of() : before.getFirst().counted().divisions().getLast().columns();
        var counted = Tally.of(Population.SURVEY, people.rows(), disclosure.threshold(), modes);
        var history = new History(before.stream().map(s -> new History.Taken(s.tables(), s.counted().shown(), History.kept(s.tables(), s.counted()))).toList(), frozen(before));
        var released = Releasing.release(Population.SURVEY, counted, history, closed, disclosure);
        var moments = Summaries.of(Population.SURVEY, counted, released, disclosure.threshold(), closed, before.stream().map(s -> new Summaries.Earlier(s.stored().moments(), s.tables())).toList());
        return new Snapshot(counted, new StoredTables(Map.of(), moments, counted.shown(), java.util.Set.of(), Map.of(), !closed), released, came, gone);
    }

    private static java.util.Set<String> frozen(List<Snapshot> before) {
        return before.stream().flatMap(s -> StoredTables.frozen(s.stored().moments(), s.tables()).stream()).collect(java.util.stream.Collectors.toSet());
    }

    private static List<String> leaks(List<Snapshot> snapshots, int threshold) {
        return leaks(Population.SURVEY.questions().filter(q -> !q.basics().background()).toList(), snapshots, threshold);
    }

    /// Each question on its own, two of them at a time: the properties come after all other tests, and one core would look on.
    static List<String> leaks(Collection<Question> questions, List<Snapshot> snapshots, int threshold) {
        return questions.parallelStream()
                .flatMap(question -> Attack.on(Population.SURVEY, question, snapshots, threshold).stream()).toList();
    }
}
