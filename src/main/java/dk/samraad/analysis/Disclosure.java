package dk.samraad.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Decides what of a table may not be shown, so that nobody can work out a number about fewer people than the threshold.
///
/// First the small numbers themselves (1 to t−1; a zero says nothing of anybody), every answer of a group that all
/// answered alike (who knows that somebody is in the group would know their answer), and groups of fewer than t. Then as
/// many others as it takes for each of these to be able to be t or more, and in doubt by at least t, for somebody who knows
/// every number shown and every sum.
///
/// Those who came since an earlier release are a table of their own that passes the same control; what it withholds is
/// withheld in the new release. Then somebody who kept every release tries what they can work out ([AttackersProblem]).
///
/// The rule of fewer than five and complementary suppression: Danmarks Statistik, Datafortrolighedspolitik;
/// Hundepool et al., Statistical Disclosure Control (2012), ch. 4.
final class Disclosure {

    /// A table as it was released.
    record Release(Grid grid, Withheld withheld, Margins margins) {
        /// Whether both say the same to those who read them.
        boolean isLike(Release other) {
            return grid.isLike(other.grid) && withheld.isLike(other.withheld);
        }

        /// By the codes of row and column; nobody is in a cell that this release does not have.
        boolean withholds(String row, String column) {
            var r = grid.rows().indexOf(row);
            var c = grid.columns().indexOf(column);
            return r >= 0 && c >= 0 && (withheld.whole() || withheld.cells()[r][c]);
        }

        boolean withholdsColumn(String column) {
            var c = grid.columns().indexOf(column);
            return c >= 0 && (withheld.whole() || withheld.columns()[c]);
        }

        /// How many of a group did not answer.
        int othersIn(String column) {
            var c = grid.columns().indexOf(column);
            return c < 0 ? 0 : margins.others[c];
        }
    }

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
    private final boolean betweenReleases;

    Disclosure(int threshold) {
        this(threshold, true, true);
    }

    /// @param complementary false only in tests that show that the attack works, as is
    /// @param betweenReleases false
    Disclosure(int threshold, boolean complementary, boolean betweenReleases) {
        this.threshold = threshold;
        this.complementary = complementary;
        this.betweenReleases = betweenReleases;
    }

    int threshold() {
        return threshold;
    }

    boolean looksBack() {
        return betweenReleases;
    }

    /// For a question alone. Empty when the table must stay as it was released before.
    Optional<Withheld> alone(Grid grid, List<Release> before) {
        return withhold(grid, Margins.alone(grid), before);
    }

    /// For a question divided by groups. Empty when the table must stay as it was released before.
    ///
    /// @param before every earlier release of this table of which anything was shown, each once, oldest first
    Optional<Withheld> withhold(Grid grid, Margins margins, List<Release> before) {
        var hidden = atOnce(grid, margins);
        if (before.isEmpty() || !complementary) return Optional.of(hidden);
        return hidden.whole() ? Optional.empty() : new Rerelease(this, grid, margins, before).widened(hidden);
    }

    /// As if nothing had been released before.
    private Withheld atOnce(Grid grid, Margins margins) {
        var total = IntStream.of(grid.answered()).sum();
        if (total > 0 && total < threshold) return Withheld.everything(grid);
        var hidden = Withheld.nothing(grid);
        return hide(grid, margins, hidden) ? hidden : Withheld.everything(grid);
    }

    /// Adds to what is hidden what must be, among everybody or among those who came since an earlier release; false when
    /// nothing that can be withheld is enough.
    boolean hide(Grid grid, Margins margins, Withheld hidden) {
        hideGroups(grid, margins, hidden);
        var sensitive = small(grid, hidden);
        if (grid.overlapping() && complementary) makeRoom(grid, hidden, sensitive);
        if (!grid.isAlone()) hideRows(grid, margins, hidden);
        for (var cell : sensitive) if (!cell.isColumn()) hidden.cells()[cell.row][cell.column] = true;
        return !complementary || protect(grid, margins, hidden, sensitive);
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
    record Sensitive(int row, int column, boolean growing, int small) {
        boolean isColumn() {
            return row < 0;
        }
    }

    List<Sensitive> small(Grid grid, Withheld hidden) {
        var found = new ArrayList<Sensitive>();
        for (int c = 0; c < grid.columns().size(); c++) {
            var answered = grid.answered()[c];
            if (hidden.columns()[c] && isSmall(answered)) found.add(new Sensitive(-1, c, true, answered));
            for (int r = 0; r < grid.rows().size(); r++) {
                var count = grid.counts()[r][c];
                var alike = answered > 0 && count == answered;
                if (isSmall(count)) found.add(new Sensitive(r, c, true, count));
                if ((alike || (grid.overlapping() && isSmall(answered - count))) && count >= threshold) found.add(new Sensitive(r, c,
                        false, answered - count));
                if (!grid.overlapping() && count == 0 && allAlike(grid, c)) found.add(new Sensitive(r, c, true, 0));
            }
        }
        return found;
    }

    /// Where nearly everybody chose as many as they might, or one answer excludes the others, what is shown of those can bound
    /// a small number from above. As many of the largest are put in doubt as it takes.
    private void makeRoom(Grid grid, Withheld hidden, List<Sensitive> small) {
        for (var cell : List.copyOf(small)) {
            if (cell.isColumn() || !cell.growing) continue;
            while (grid.most(cell.row, cell.column, least(grid, hidden, small, cell.column)) < threshold) {
                var least = least(grid, hidden, small, cell.column);
                var largest = IntStream.range(0, least.length)
                        .filter(r -> r != cell.row && least[r] == grid.counts()[r][cell.column] && least[r] > 0)
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

    boolean isSmall(int count) {
        return count > 0 && count < threshold;
    }

    private static boolean allAlike(Grid grid, int column) {
        return grid.answered()[column] > 0
                && IntStream.range(0, grid.rows().size()).filter(r -> grid.counts()[r][column] > 0).count() == 1
                && grid.rows().size() > 1;
    }

    private boolean protect(Grid grid, Margins margins, Withheld hidden, List<Sensitive> sensitive) {
        var network = new TableNetwork(grid, margins, hidden);
        for (var cell : sensitive) {
            if (!network.loosen(cell.row, cell.column, cell.growing, cell.small, threshold)) return false;
        }
        network.readInto(hidden);
        return !grid.overlapping() || new AttackersProblem(List.of(new Release(grid, hidden, margins)), this).leaks().findAny().isEmpty();
    }
}
