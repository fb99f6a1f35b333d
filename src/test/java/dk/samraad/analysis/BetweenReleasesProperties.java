package dk.samraad.analysis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.analysis.Attack.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

/// Somebody who kept every release of a survey, the early looks and what was released at its closing and after, tries to
/// work out what the few answered who came, or left, between two of them.
@Tag("long")
class BetweenReleasesProperties {
    /// @param came since the release before
    /// @param gone of the oldest, since the release before
    record Look(int came, int gone, boolean closed) {}

    @Property(tries = 14, shrinking = ShrinkingMode.OFF)
    void nobody_is_named_by_an_early_look_and_the_closing(
            @ForAll("threeQuestions") Set<String> questions, @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 12, max = 90) int size,
            @ForAll @IntRange(min = 0, max = 40) int came, @ForAll @IntRange(min = 0, max = 4) int gone,
                    @ForAll @IntRange(min = 3, max = 6) int threshold) {
        assertThat(leaks(questions, seed, size, List.of(new Look(0, 0, false), new Look(came, gone, true)), threshold)).isEmpty();
    }

    @Property(tries = 9, shrinking = ShrinkingMode.OFF)
    void nor_by_two_early_looks_and_the_closing(
            @ForAll("threeQuestions") Set<String> questions, @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 12, max = 80) int size,
            @ForAll @IntRange(min = 10, max = 40) int came, @ForAll @IntRange(min = 1, max = 9) int atTheEnd,
                    @ForAll @IntRange(min = 3, max = 6) int threshold) {
        assertThat(leaks(questions, seed, size, twoEarlyLooks(came, atTheEnd), threshold)).isEmpty();
    }

    @Property(tries = 9, shrinking = ShrinkingMode.OFF)
    void nor_by_releases_after_the_closing_between_which_some_came_late_and_some_withdrew(
            @ForAll("threeQuestions") Set<String> questions, @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 20, max = 80) int size,
            @ForAll @IntRange(min = 10, max = 30) int came, @ForAll @IntRange(min = 0, max = 12) int gone,
                    @ForAll @IntRange(min = 3, max = 6) int threshold) {
        assertThat(leaks(questions, seed, size, List.of(new Look(0, 0, false), new Look(came, 0, true), new Look(came, gone, true)),
                threshold)).isEmpty();
    }

    /// In each of these the tables by groups alone left a small number in doubt; what the question alone had told at the other
    /// times settled how many gave that answer in all, and with it how many of a way of answering.
    @Example
    void what_the_question_alone_tells_at_other_times_does_not_settle_a_number_of_its_groups() {
        var withdrawn = List.of(new Look(0, 0, false), new Look(16, 0, true), new Look(16, 2, true));
        assertThat(leaks(Set.of("tal"), 259665, 49, withdrawn, 3)).isEmpty();
        assertThat(leaks(Set.of("dag"), 731391, 23, twoEarlyLooks(19, 5), 5)).isEmpty();
        assertThat(leaks(Set.of("skala"), 550303, 23, twoEarlyLooks(22, 6), 3)).isEmpty();
    }

    private static List<Look> twoEarlyLooks(int came, int atTheEnd) {
        return List.of(new Look(0, 0, false), new Look(came, 0, false), new Look(atTheEnd, 0, true));
    }

    /// The same attack, when each release is made as if it were the first: it names people of every kind of question.
    @Property(tries = 9, shrinking = ShrinkingMode.OFF, generation = net.jqwik.api.GenerationMode.EXHAUSTIVE)
    void without_the_rule_the_same_attack_names_somebody(@ForAll("questions") String question) {
        var leaking = IntStream.range(0, 8)
                .filter(seed -> !leaks(Set.of(question), seed, 140, List.of(new Look(0, 0, true), new Look(12, 0, true)), 5,
                new Disclosure(5, true, false)).isEmpty()).limit(2).count();

        assertThat(leaking).as(question).isEqualTo(2);
    }

    @Property(tries = 9, shrinking = ShrinkingMode.OFF, generation = net.jqwik.api.GenerationMode.EXHAUSTIVE)
    void and_a_leaver(@ForAll("questions") String question) {
        var leaking = IntStream.range(0, 8)
                .filter(seed -> leaks(Set.of(question), seed, 140, List.of(new Look(0, 0, true), new Look(0, 2, true)), 5,
                new Disclosure(5, true, false)).stream().anyMatch(leak -> leak.contains("who gone"))).limit(2).count();

        assertThat(leaking).as(question).isEqualTo(2);
    }

    @Example
    void before_the_closing_nothing_is_divided_by_groups_and_at_the_closing_it_is() {
        var snapshots = released(7, 120, List.of(new Look(0, 0, false), new Look(60, 0, true)), new Disclosure(5));

        assertThat(byGroups(snapshots.getFirst())).allSatisfy(release -> assertThat(release.withheld().whole()).isTrue());
        assertThat(byGroups(snapshots.getLast())).anySatisfy(release -> assertThat(release.withheld().count()).isZero());
    }

    /// Five came after the early look: what the question alone must keep to itself of them, its tables by groups may not tell.
    @Example
    void where_a_question_stays_as_it_was_its_groups_are_those_of_the_same_day() {
        var snapshots = released(3, 145, List.of(new Look(0, 0, false), new Look(5, 0, true)), new Disclosure(5));

        var alone = requireNonNull(snapshots.getLast().tables().get("valg|"));
        var byArea = requireNonNull(snapshots.getLast().tables().get("valg|#omraade"));
        assertThat(alone).isSameAs(snapshots.getFirst().tables().get("valg|"));
        assertThat(byArea.withheld().whole()).isFalse();
        assertThat(IntStream.of(byArea.grid().answered()).sum()).isEqualTo(IntStream.of(alone.grid().answered()).sum());
    }

    private static Stream<Disclosure.Release> byGroups(Snapshot snapshot) {
        return snapshot.tables().entrySet().stream().filter(e -> e.getKey().indexOf('#') > 0).map(java.util.Map.Entry::getValue);
    }

    @Provide
    Arbitrary<String> questions() {
        return Arbitraries.of("valg", "flere", "mere", "enig", "skala", "tal", "orden", "point", "dag");
    }

    /// Releases are made of a whole survey, so that three of its questions are attacked at a time.
    @Provide
    Arbitrary<Set<String>> threeQuestions() {
        return questions().set().ofSize(3);
    }

    private static List<String> leaks(Set<String> questions, long seed, int size, List<Look> looks, int threshold) {
        return leaks(questions, seed, size, looks, threshold, new Disclosure(threshold));
    }

    private static List<String> leaks(Set<String> questions, long seed, int size, List<Look> looks, int threshold, Disclosure disclosure) {
        var released = released(seed, size, looks, disclosure);
        return WholeFamilyProperties.leaks(questions.stream().map(code -> Population.SURVEY.question(code).orElseThrow()).toList(),
                released, threshold);
    }

    static List<Snapshot> released(long seed, int size, List<Look> looks, Disclosure disclosure) {
        var everybody = Population.of(seed, size + looks.stream().mapToInt(Look::came).sum());
        var snapshots = new ArrayList<Snapshot>();
        var there = size;
        var left = 0;
        for (var look : looks) {
            there += look.came;
            left += look.gone;
            snapshots.add(WholeFamilyProperties.next(everybody.first(there).without(left), List.copyOf(snapshots),
                    look.came, look.gone, look.closed, disclosure));
        }
        return snapshots;
    }
}
