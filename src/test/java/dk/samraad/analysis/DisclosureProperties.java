package dk.samraad.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.analysis.Disclosure.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// Somebody who has everything that was released tries to work out what was withheld.
class DisclosureProperties {

    /// One question alone and by two background questions, as released once or several times.
    record Family(World world, Map<String, Release> tables) {
        Release alone() {
            return table("svar|");
        }

        Release firstAlone() {
            return table("#1");
        }

        Release secondAlone() {
            return table("#2");
        }

        Release first() {
            return table("svar|#1");
        }

        Release second() {
            return table("svar|#2");
        }

        private Release table(String key) {
            return Objects.requireNonNull(tables.get(key));
        }

        List<Release> crossed() {
            return List.of(first(), second());
        }
    }

    @Property(tries = 300)
    void no_withheld_number_can_be_worked_out_from_everything_released(@ForAll("worlds") World world, @ForAll @IntRange(min = 3, max = 10) int threshold) {
        var family = release(world, List.of(), new Disclosure(threshold));

        assertThat(leaks(List.of(family), threshold)).isEmpty();
    }

    @Property(tries = 150)
    void nor_from_what_was_released_before_and_after_more_people_answered(
            @ForAll("worlds") World world, @ForAll @IntRange(min = 3, max = 7) int threshold, @ForAll @IntRange(min = 30, max = 95) int percent) {
        var disclosure = new Disclosure(threshold);
        var before = release(world.first(world.people().size() * percent / 100), List.of(), disclosure);
        var after = release(world, List.of(before), disclosure);

        assertThat(leaks(List.of(before, after), threshold)).isEmpty();
    }

    /// The first table by groups alone left open whether the three of one group with one answer were seven. How many gave that
    /// answer at both times, and the later table, left five.
    @Example
    void nor_from_what_the_question_alone_tells_of_its_groups_at_both_times() {
        var sooner = "000=4 001=6 002=2 010=2 012=1 020=1 030=1 100=5 110=2 111=3 112=1 120=1 130=1";
        var later = " -00=1 000=10 001=4 002=2 010=5 012=1 020=3 021=2 030=1 031=2 032=1 100=3 101=2 102=1 110=1 122=1 132=2";
        var before = release(World.of(sooner, 2, 4, 3), List.of(), new Disclosure(4));
        var after = release(World.of(sooner + later, 2, 4, 3), List.of(before), new Disclosure(4));

        assertThat(leaks(List.of(before, after), 4)).isEmpty();
    }

    @Property(tries = 150)
    void without_complementary_suppression_the_same_attack_succeeds(@ForAll("smallGroups") World world) {
        var family = release(world, List.of(), new Disclosure(5, false, true));

        assertThat(leaks(List.of(family), 5)).isNotEmpty();
    }

    /// As the product releases it, after the closing.
    static Family release(World world, List<Family> before, Disclosure disclosure) {
        var taken = before.stream().map(f -> new History.Taken(f.tables, Map.of(), History.kept(f.tables, f.world.counted()))).toList();
        var tables = Releasing.release(world.definition(), world.counted(), new History(taken, Set.of()), true, disclosure);
        return new Family(world, tables);
    }

    /// Every small number that was withheld, whether by itself or as part of a table, and can be told.
    static List<String> leaks(List<Family> releases, int threshold) {
        var attacker = new Attacker();
        for (int i = 0; i < releases.size(); i++) write(attacker, releases.get(i), "" + i);
        for (int i = 1; i < releases.size(); i++) grow(attacker, releases.get(i - 1), i);
        var leaks = new ArrayList<String>();
        for (int i = 0; i < releases.size(); i++) {
            var family = releases.get(i);
            look(attacker, family.alone(), i + "alone", threshold, leaks);
            look(attacker, family.firstAlone(), i + "group1", threshold, leaks);
            look(attacker, family.secondAlone(), i + "group2", threshold, leaks);
            look(attacker, family.first(), i + "by1", threshold, leaks);
            look(attacker, family.second(), i + "by2", threshold, leaks);
        }
        return leaks;
    }

    private static void look(Attacker attacker, Release release, String name, int threshold, List<String> leaks) {
        var grid = release.grid();
        if (release.withheld().whole()) return;
        for (int r = 0; r < grid.rows().size(); r++) {
            for (int c = 0; c < grid.columns().size(); c++) {
                var count = grid.counts()[r][c];
                if (count == 0 || count >= threshold) continue;
                if (!release.withheld().cells()[r][c]) leaks.add(name + " shows " + count);
                var bounds = attacker.bounds(cell(name, r, c));
                if (bounds.leaks(threshold)) leaks.add(name + "[" + r + "," + c + "]=" + count + " is in " + bounds);
            }
        }
    }

    private static void write(Attacker attacker, Family family, String i) {
        var people = family.world.people().size();
        writeTable(attacker, family.alone(), i + "alone");
        writeTable(attacker, family.firstAlone(), i + "group1");
        writeTable(attacker, family.secondAlone(), i + "group2");
        attacker.knows(cells(family.firstAlone().grid(), i + "group1"), people).knows(cells(family.secondAlone().grid(), i + "group2"), people);
        attacker.knows(cells(family.alone().grid(), i + "alone"), family.world.alone(World.ANSWER).answered()[0]);
        for (int b = 1; b <= 2; b++) {
            var release = family.crossed().get(b - 1);
            var name = i + "by" + b;
            writeTable(attacker, release, name);
            if (release.grid().answered().length == 0 || !sameTime(release, family)) continue;
            for (int r = 0; r < release.grid().rows().size(); r++) {
                var row = r;
                var cells = java.util.stream.IntStream.range(0, release.grid().columns().size()).mapToObj(c -> cell(name, row, c)).toList();
                attacker.knows(cells, List.of(cell(i + "alone", r, 0)), 0);
            }
            for (int c = 0; c < release.grid().columns().size(); c++) {
                var column = c;
                var cells = java.util.stream.IntStream.range(0, release.grid().rows().size()).mapToObj(r -> cell(name, r, column)).toList();
                attacker.atMost(cells, List.of(cell(i + "group" + b, c, 0)), 0);
                if (!release.withheld().columns()[c]) attacker.knows(cells, release.grid().answered()[c]);
            }
        }
    }

    private static boolean sameTime(Release release, Family family) {
        return java.util.Arrays.stream(release.grid().answered()).sum() == family.world.alone(World.ANSWER).answered()[0]
                && java.util.Arrays.stream(family.alone().grid().answered()).sum() == family.world.alone(World.ANSWER).answered()[0];
    }

    private static void writeTable(Attacker attacker, Release release, String name) {
        for (int r = 0; r < release.grid().rows().size(); r++) {
            for (int c = 0; c < release.grid().columns().size(); c++) {
                if (!release.withheld().cells()[r][c]) attacker.knows(List.of(cell(name, r, c)), release.grid().counts()[r][c]);
                else attacker.atMost(List.of(), List.of(cell(name, r, c)), 0);
            }
        }
    }

    /// Nobody took anything back in between: every number is at least what it was.
    private static void grow(Attacker attacker, Family before, int i) {
        for (var name : List.of("alone", "group1", "group2", "by1", "by2")) {
            var grid = switch (name) {
                case "alone" -> before.alone().grid();
                case "group1" -> before.firstAlone().grid();
                case "group2" -> before.secondAlone().grid();
                case "by1" -> before.first().grid();
                default -> before.second().grid();
            };
            for (int r = 0; r < grid.rows().size(); r++) {
                for (int c = 0; c < grid.columns().size(); c++) {
                    attacker.atMost(List.of(cell((i - 1) + name, r, c)), List.of(cell(i + name, r, c)), 0);
                }
            }
        }
    }

    private static List<String> cells(Grid grid, String name) {
        return java.util.stream.IntStream.range(0, grid.rows().size()).mapToObj(r -> cell(name, r, 0)).toList();
    }

    private static String cell(String name, int row, int column) {
        return name + ":" + row + ":" + column;
    }

    @Provide
    Arbitrary<World> worlds() {
        return Combinators.combine(Arbitraries.integers().between(2, 4), Arbitraries.integers().between(2, 4), Arbitraries.integers().between(2, 3))
                .flatAs((answers, first, second) -> people(answers, first, second, 0, 120).map(p -> new World(p, answers, first, second)));
    }

    @Provide
    Arbitrary<World> smallGroups() {
        return people(3, 3, 3, 40, 60).map(p -> new World(p, 3, 3, 3)).filter(w -> hasSmall(w.by(World.FIRST)));
    }

    private static boolean hasSmall(Grid grid) {
        for (int c = 0; c < grid.columns().size(); c++) {
            var small = 0;
            for (var row : grid.counts()) if (row[c] > 0 && row[c] < 5) small++;
            if (small == 1 && grid.answered()[c] >= 5) return true;
        }
        return false;
    }

    /// Few at the end of every scale: squaring a random number makes low codes common and high ones rare.
    private static Arbitrary<List<int[]>> people(int answers, int first, int second, int least, int most) {
        var skewed = Arbitraries.integers().between(0, 999);
        return Combinators.combine(skewed, skewed, skewed).as((a, f, s) -> new int[] {
                a > 970 ? -1 : skew(a, answers), skew(f, first), skew(s, second)})
                .list().ofMinSize(least).ofMaxSize(most);
    }

    private static int skew(int random, int size) {
        return (int) (random / 1000.0 * random / 1000.0 * size);
    }
}
