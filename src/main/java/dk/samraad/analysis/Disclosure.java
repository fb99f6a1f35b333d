package dk.samraad.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Decides what of a table may not be shown, so that nobody can work out a number about fewer people than the threshold.
///
/// First the small numbers themselves (1 to t−1; a nought says nothing of anybody), every answer of a group that all
/// answered alike (who knows that somebody is in the group would know their answer), and groups of fewer than t. Then as
/// many others as it takes for each of these to be able to be t or more, and in doubt by at least t, for somebody who knows
/// every number shown and every sum. What was withheld in an earlier release stays withheld, and what is new has to be
/// protected by those who are new, so that the difference between two releases gives nothing away either.
///
/// The rule of fewer than five and complementary suppression: Danmarks Statistik, Datafortrolighedspolitik;
/// Hundepool et al., Statistical Disclosure Control (2012), ch. 4.
final class Disclosure {

    /// A table as it was released before.
    record Release(Grid grid, Withheld withheld, Margins margins) {}

    /// What is known of the sums.
    ///
    /// @param rows whether the sum of a row is withheld, since the question alone withholds it
    /// @param columns whether a group's size is withheld
    /// @param others how many of each group did not answer: by so many its sum may grow while its size is known
    record Margins(boolean[] rows, boolean[] columns, int[] others) {

        /// Of a question alone: how many answered is known, how many said what is what the table is about.
        static Margins alone(Grid grid) {
            var rows = new boolean[grid.rows().size()];
            Arrays.fill(rows, true);
            return new Margins(rows, new boolean[1], new int[1]);
        }

        /// Of a question by groups: what the question alone and the groups alone withhold.
        static Margins of(Release alone, Release groups, int[] others) {
            var rows = new boolean[alone.grid.rows().size()];
            for (int r = 0; r < rows.length; r++) rows[r] = alone.withheld.row(r);
            var columns = new boolean[others.length];
            for (int c = 0; c < columns.length; c++) columns[c] = groups.withheld.row(c);
            return new Margins(rows, columns, others);
        }
    }

    private final int threshold;
    private final boolean complementary;

    Disclosure(int threshold) {
        this(threshold, true);
    }

    /// @param complementary false only in the test that shows that the attack works
    Disclosure(int threshold, boolean complementary) {
        this.threshold = threshold;
        this.complementary = complementary;
    }

    int threshold() {
        return threshold;
    }

    /// For a question alone. Empty when the table must stay as it was released before.
    Optional<Withheld> alone(Grid grid, List<Release> before) {
        return withhold(grid, Margins.alone(grid), before);
    }

    /// For a question divided by groups. Empty when the table must stay as it was released before.
    Optional<Withheld> withhold(Grid grid, Margins margins, List<Release> before) {
        return withhold(grid, since(grid, before), margins, before);
    }

    /// Everybody at first, then those who came since the last release.
    static Grid since(Grid grid, List<Release> before) {
        return before.isEmpty() ? grid : grid.since(before.getLast().grid);
    }

    /// @param newest those among whom a number may be in doubt: [#since], or fewer when more is known of them
    Optional<Withheld> withhold(Grid grid, Grid newest, Margins margins, List<Release> before) {
        var total = IntStream.of(grid.answered()).sum();
        if (total > 0 && total < threshold) return Optional.of(Withheld.everything(grid));
        var hidden = carriedForward(grid, before);
        if (hidden.whole()) return Optional.of(hidden);
        hideGroups(grid, margins, hidden);
        var first = small(grid, hidden);
        if (grid.overlapping() && complementary) {
            makeRoom(grid, grid, hidden, first);
            if (!before.isEmpty()) makeRoom(grid, newest, hidden, first);
        }
        if (!grid.isAlone()) hideRows(grid, margins, hidden);
        for (var cell : first) if (!cell.isColumn()) hidden.cells()[cell.row][cell.column] = true;
        if (!complementary) return Optional.of(hidden);
        var protection = protect(grid, newest, margins, hidden, first, before);
        if (protection && (before.isEmpty() || !Withdrawals.areTold(grid, margins, hidden, before.getLast(), threshold))) return Optional.of(hidden);
        return before.isEmpty() ? Optional.of(Withheld.everything(grid)) : Optional.empty();
    }

    /// Whether a withheld number of a column could be no more than a few higher, as far as those go who came since.
    boolean isTied(Release release, Release earlier, int column) {
        var network = new TableNetwork(release.grid, release.grid.since(earlier.grid), release.margins, release.withheld);
        return IntStream.range(0, release.grid.rows().size())
                .anyMatch(r -> release.withheld.cells()[r][column] && !network.loose(release.grid, r, column, true, 0, threshold));
    }

    private static Withheld carriedForward(Grid grid, List<Release> before) {
        var hidden = Withheld.nothing(grid);
        if (before.isEmpty()) return hidden;
        var last = before.getLast();
        if (last.withheld.whole()) return Withheld.everything(grid);
        for (int c = 0; c < grid.columns().size(); c++) {
            var oldColumn = last.grid.columns().indexOf(grid.columns().get(c));
            if (oldColumn < 0) continue;
            hidden.columns()[c] = last.withheld.columns()[oldColumn];
            for (int r = 0; r < grid.rows().size(); r++) {
                var oldRow = last.grid.rows().indexOf(grid.rows().get(r));
                if (oldRow >= 0) hidden.cells()[r][c] = last.withheld.cells()[oldRow][oldColumn];
            }
        }
        return hidden;
    }

    /// A group too small to be spoken of takes company until together they are enough: one alone is its complement.
    private void hideGroups(Grid grid, Margins margins, Withheld hidden) {
        if (grid.columns().size() == 1) return;
        for (int c = 0; c < grid.columns().size(); c++) {
            var answered = grid.answered()[c];
            if (margins.columns[c] || (answered > 0 && answered < threshold)) hidden.columns()[c] = true;
        }
        var bySize = IntStream.range(0, grid.columns().size()).boxed()
                .sorted(Comparator.comparingInt(c -> grid.answered()[c])).toList();
        for (var c : bySize) {
            var groups = IntStream.range(0, grid.columns().size()).filter(i -> hidden.columns()[i]).toArray();
            if (groups.length == 0 || !complementary) break;
            if (groups.length > 1 && max(grid.answered(), groups) >= threshold) break;
            if (grid.answered()[c] > 0) hidden.columns()[c] = true;
        }
        for (int c = 0; c < grid.columns().size(); c++) {
            if (!hidden.columns()[c]) continue;
            for (var row : hidden.cells()) row[c] = true;
        }
    }

    private static int max(int[] values, int[] at) {
        return IntStream.of(at).map(i -> values[i]).max().orElse(0);
    }

    private static void hideRows(Grid grid, Margins margins, Withheld hidden) {
        for (int r = 0; r < grid.rows().size(); r++) {
            if (margins.rows[r]) Arrays.fill(hidden.cells()[r], true);
        }
    }

    /// @param row −1 for the sum of the column
    /// @param growing whether the number is small, or what it lacks to everybody
    /// @param small how small
    private record Sensitive(int row, int column, boolean growing, int small) {
        boolean isColumn() {
            return row < 0;
        }
    }

    private List<Sensitive> small(Grid grid, Withheld hidden) {
        var found = new ArrayList<Sensitive>();
        for (int c = 0; c < grid.columns().size(); c++) {
            var answered = grid.answered()[c];
            if (hidden.columns()[c] && isSmall(answered)) found.add(new Sensitive(-1, c, true, answered));
            for (int r = 0; r < grid.rows().size(); r++) {
                var count = grid.counts()[r][c];
                var alike = answered > 0 && count == answered;
                if (isSmall(count)) found.add(new Sensitive(r, c, true, count));
                if ((alike || (grid.overlapping() && isSmall(answered - count))) && count >= threshold) found.add(new Sensitive(r, c, false, answered - count));
                if (!grid.overlapping() && count == 0 && allAlike(grid, c)) found.add(new Sensitive(r, c, true, 0));
            }
        }
        return found;
    }

    /// Where nearly everybody chose as many as they might, or one answer excludes the others, what is shown of those can bound
    /// a small number from above. As many of the largest are put in doubt as it takes.
    ///
    /// @param among everybody, or those who came since the last release: what is shown both times tells how they answered
    private void makeRoom(Grid grid, Grid among, Withheld hidden, List<Sensitive> small) {
        for (var cell : List.copyOf(small)) {
            if (cell.isColumn() || !cell.growing) continue;
            var sooner = grid.counts()[cell.row][cell.column] - among.counts()[cell.row][cell.column];
            while (sooner + among.most(cell.row, cell.column, least(among, hidden, small, cell.column)) < threshold) {
                var least = least(among, hidden, small, cell.column);
                var largest = IntStream.range(0, least.length).filter(r -> r != cell.row && least[r] == among.counts()[r][cell.column] && least[r] > 0)
                        .boxed().max(Comparator.comparingInt(r -> least[r]));
                if (largest.isEmpty()) break;
                small.add(new Sensitive(largest.get(), cell.column, false, 0));
            }
        }
    }

    /// The fewest that can be in each row, for somebody who does not see what is to be withheld.
    private int[] least(Grid grid, Withheld hidden, List<Sensitive> small, int column) {
        return IntStream.range(0, grid.rows().size()).map(r -> {
            var count = grid.counts()[r][column];
            if (hidden.cells()[r][column] || small.stream().anyMatch(s -> s.row == r && s.column == column && s.growing)) return 0;
            return small.stream().anyMatch(s -> s.row == r && s.column == column) ? Math.max(0, count - threshold) : count;
        }).toArray();
    }

    private boolean isSmall(int count) {
        return count > 0 && count < threshold;
    }

    private static boolean allAlike(Grid grid, int column) {
        return grid.answered()[column] > 0
                && IntStream.range(0, grid.rows().size()).filter(r -> grid.counts()[r][column] > 0).count() == 1
                && grid.rows().size() > 1;
    }

    private boolean protect(Grid grid, Grid newest, Margins margins, Withheld hidden, List<Sensitive> sensitive, List<Release> before) {
        var network = new TableNetwork(grid, newest, margins, hidden);
        var earlier = earlier(before);
        var open = sensitive.stream().filter(cell -> !isLooseAlready(cell, grid, margins, hidden, earlier)).toList();
        for (var cell : open) {
            if (!network.loosen(cell.row, cell.column, cell.growing, cell.small, threshold)) return false;
        }
        network.readInto(hidden);
        var program = new TableProgram(newest, margins, hidden);
        return !grid.overlapping() || open.stream().allMatch(cell -> cell.isColumn() || program.isLoose(cell.row, cell.column, cell.growing, cell.small, threshold));
    }

    /// In doubt by what was released before, and by what is shown now: where many withdrew, fewer are left to be in doubt among.
    private boolean isLooseAlready(Sensitive cell, Grid grid, Margins margins, Withheld hidden, List<TableNetwork> earlier) {
        Predicate<TableNetwork> isLoose = network -> network.loose(grid, cell.row, cell.column, cell.growing, cell.small, threshold);
        return earlier.stream().anyMatch(isLoose) && isLoose.test(new TableNetwork(grid, grid, margins, hidden));
    }

    private static List<TableNetwork> earlier(List<Release> before) {
        var networks = new ArrayList<TableNetwork>();
        for (int i = 0; i < before.size(); i++) {
            var release = before.get(i);
            var movable = i == 0 ? release.grid : release.grid.since(before.get(i - 1).grid);
            networks.add(new TableNetwork(release.grid, movable, release.margins, release.withheld));
        }
        return networks;
    }
}
