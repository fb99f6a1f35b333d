package dk.samraad.analysis;

import dk.samraad.analysis.Disclosure.Margins;
import dk.samraad.analysis.Disclosure.Release;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Whether what somebody took back could be seen by holding a table against the same table as it was released before: a
/// number that can be known both times and is less by 1 to t−1. Such are the numbers shown, and the sum of those withheld in
/// a row or a column whose whole is shown.
final class Withdrawals {
    private final Grid grid;
    private final Margins margins;
    private final Withheld hidden;
    private final Release last;
    private final int threshold;

    private Withdrawals(Grid grid, Margins margins, Withheld hidden, Release last, int threshold) {
        this.grid = grid;
        this.margins = margins;
        this.hidden = hidden;
        this.last = last;
        this.threshold = threshold;
    }

    /// @param hidden at least what was withheld in `last`
    static boolean areTold(Grid grid, Margins margins, Withheld hidden, Release last, int threshold) {
        var withdrawals = new Withdrawals(grid, margins, hidden, last, threshold);
        return columns(grid).anyMatch(withdrawals::isToldInColumn) || rows(grid).anyMatch(withdrawals::isToldInRow);
    }

    private boolean isToldInColumn(int c) {
        var old = oldColumn(c);
        if (old < 0) return false;
        if (rows(grid).anyMatch(r -> isShown(r, c) && isLessByFew(before(r, c), grid.counts()[r][c]))) return true;
        if (hidden.columns()[c] || last.withheld().columns()[old]) return false;
        if (isLessByFew(last.grid().answered()[old], grid.answered()[c])) return true;
        IntPredicate withheld = r -> hidden.cells()[r][c];
        return !grid.overlapping() && isLessByFew(rows(grid).filter(withheld).map(r -> before(r, c)).sum(), rows(grid).filter(withheld).map(r -> grid.counts()[r][c]).sum());
    }

    /// Withheld rows have no known whole.
    private boolean isToldInRow(int r) {
        var old = oldRow(r);
        if (margins.rows()[r] || old < 0 || last.margins().rows()[old]) return false;
        IntPredicate withheld = c -> hidden.cells()[r][c];
        return isLessByFew(columns(grid).filter(withheld).map(c -> before(r, c)).sum(), columns(grid).filter(withheld).map(c -> grid.counts()[r][c]).sum());
    }

    private boolean isShown(int r, int c) {
        return oldRow(r) >= 0 && !hidden.cells()[r][c] && !last.withheld().cells()[oldRow(r)][oldColumn(c)];
    }

    private boolean isLessByFew(int before, int now) {
        return now < before && before - now < threshold;
    }

    /// Nobody in what was not there.
    private int before(int r, int c) {
        return oldRow(r) < 0 || oldColumn(c) < 0 ? 0 : last.grid().counts()[oldRow(r)][oldColumn(c)];
    }

    private int oldRow(int r) {
        return last.grid().rows().indexOf(grid.rows().get(r));
    }

    private int oldColumn(int c) {
        return last.grid().columns().indexOf(grid.columns().get(c));
    }

    private static IntStream rows(Grid grid) {
        return IntStream.range(0, grid.rows().size());
    }

    private static IntStream columns(Grid grid) {
        return IntStream.range(0, grid.columns().size());
    }
}
