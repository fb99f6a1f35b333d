package dk.samraad.analysis;

import dk.samraad.analysis.Disclosure.Margins;
import dk.samraad.analysis.Disclosure.Release;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// A table of which something was released before. What is withheld of those who came since each earlier release is withheld
/// of the new one, then whatever else it takes until somebody who kept them all learns no small number. What was withheld
/// early is shown again where that is so.
final class Rerelease {
    private final Disclosure disclosure;
    private final Grid grid;
    private final Margins margins;
    private final List<Release> before;

    Rerelease(Disclosure disclosure, Grid grid, Margins margins, List<Release> before) {
        this.disclosure = disclosure;
        this.grid = grid;
        this.margins = margins;
        this.before = before;
    }

    /// @param hidden what would be withheld if nothing had been released before; what else must be is added to it
    /// @return empty when the table must stay as it was: no way was found, or it would lose more than half of its numbers
    Optional<Withheld> widened(Withheld hidden) {
        for (var earlier : before) {
            if (!hideNewcomers(earlier, hidden)) return Optional.empty();
        }
        var deadline = AttackersProblem.deadline();
        while (!losesTooMuch(hidden) && System.nanoTime() - deadline < 0) {
            var releases = new ArrayList<>(before);
            releases.add(new Release(grid, hidden, margins));
            var leak = new AttackersProblem(releases, disclosure, deadline).leaks().findFirst();
            if (leak.isEmpty()) return Optional.of(hidden);
            if (!widen(hidden, leak.get())) return Optional.empty();
        }
        return Optional.empty();
    }

    /// What else is withheld once somebody who has other tables, too, was found to learn something.
    ///
    /// @return empty when nothing more can be withheld, or the table would lose more than half of its numbers
    Optional<Withheld> widened(Withheld hidden, AttackersProblem.Leak leak) {
        var more = hidden.copy();
        return widen(more, leak) && !(!before.isEmpty() && losesTooMuch(more)) ? Optional.of(more) : Optional.empty();
    }

    /// Those who came since are a table of their own, of which what the earlier release withholds is unknown. Where more left
    /// than came, how many fewer there are is withheld too when they are few.
    private boolean hideNewcomers(Release earlier, Withheld hidden) {
        if (disclosure.isSmall(Math.abs(IntStream.of(grid.answered()).sum() - IntStream.of(earlier.grid().answered()).sum()))) return false;
        var newcomers = grid.since(earlier.grid());
        var unknown = Withheld.nothing(grid);
        var sooner = Withheld.nothing(grid);
        for (int c = 0; c < grid.columns().size(); c++) {
            sooner.columns()[c] = earlier.withholdsColumn(grid.columns().get(c));
            unknown.columns()[c] = hidden.columns()[c] || sooner.columns()[c];
            for (int r = 0; r < grid.rows().size(); r++) {
                sooner.cells()[r][c] = earlier.withholds(grid.rows().get(r), grid.columns().get(c));
                unknown.cells()[r][c] = hidden.cells()[r][c] || sooner.cells()[r][c] || isLessByFew(earlier, r, c);
            }
        }
        if (!disclosure.hide(newcomers, marginsSince(earlier), unknown)) return false;
        for (int c = 0; c < grid.columns().size(); c++) {
            hidden.columns()[c] |= unknown.columns()[c] && !sooner.columns()[c];
            for (int r = 0; r < grid.rows().size(); r++) hidden.cells()[r][c] |= unknown.cells()[r][c] && !sooner.cells()[r][c];
        }
        return true;
    }

    private boolean isLessByFew(Release earlier, int row, int column) {
        return disclosure.isSmall(earlier.grid().at(grid.rows().get(row), grid.columns().get(column)) - grid.counts()[row][column]);
    }

    private Margins marginsSince(Release earlier) {
        var others = new int[grid.columns().size()];
        for (int c = 0; c < others.length; c++) others[c] = Math.max(0, margins.others()[c] - earlier.othersIn(grid.columns().get(c)));
        return new Margins(margins.rows(), margins.columns(), others);
    }

    private boolean losesTooMuch(Withheld hidden) {
        var last = before.getLast();
        int shown = 0;
        int lost = 0;
        for (int c = 0; c < grid.columns().size(); c++) {
            for (int r = 0; r < grid.rows().size(); r++) {
                if (last.withholds(grid.rows().get(r), grid.columns().get(c))) continue;
                shown++;
                if (hidden.cells()[r][c]) lost++;
            }
        }
        return 2 * lost > shown;
    }

    /// First what earlier releases withhold of the same column, then the smallest number still shown beside it.
    private boolean widen(Withheld hidden, AttackersProblem.Leak leak) {
        if (leak.row() < 0) return false;
        var changed = hide(hidden, leak.row(), leak.column());
        for (int r = 0; r < grid.rows().size(); r++) {
            var row = grid.rows().get(r);
            if (before.stream().anyMatch(release -> release.withholds(row, grid.columns().get(leak.column())))) changed |= hide(hidden,
                    r, leak.column());
        }
        if (changed) return true;
        IntPredicate isShownBelow = r -> !hidden.cells()[r][leak.column()];
        IntPredicate isShownBeside = c -> !hidden.cells()[leak.row()][c];
        var below = IntStream.range(0, grid.rows().size()).filter(isShownBelow).boxed()
                .min(Comparator.comparingInt(r -> grid.counts()[r][leak.column()]));
        var beside = IntStream.range(0, grid.columns().size()).filter(isShownBeside).boxed()
                .min(Comparator.comparingInt(c -> grid.counts()[leak.row()][c]));
        return (below.isPresent() && hide(hidden, below.get(), leak.column())) | (beside.isPresent()
                && hide(hidden, leak.row(), beside.get()));
    }

    private static boolean hide(Withheld hidden, int row, int column) {
        if (hidden.cells()[row][column]) return false;
        hidden.cells()[row][column] = true;
        return true;
    }
}
