package dk.samraad.analysis;

import dk.samraad.analysis.Disclosure.Release;
import dk.samraad.analysis.SafeTable.Cell;
import java.util.stream.IntStream;

/// One cell of a [SafeTable] from what was released.
final class CellOf {
    private CellOf() {}

    static Cell count(Release release, int row, int column) {
        if (release.withheld().whole() || release.withheld().cells()[row][column]) return new Cell.Hidden();
        var people = release.grid().counts()[row][column];
        var answered = base(release, column);
        return new Cell.Counted(people, answered == 0 ? 0 : 100.0 * people / answered);
    }

    /// Whom shares are of: those who answered. Those who left a background question blank are a row of its table; where that row is
    /// withheld shares are of all, or they would tell how many it holds, and a note says so.
    private static int base(Release release, int column) {
        var grid = release.grid();
        var blank = grid.rows().indexOf(CountQueries.NOT_STATED);
        return blank < 0 || release.withheld().cells()[blank][column] ? grid.answered()[column]
                : grid.answered()[column] - grid.counts()[blank][column];
    }

    /// Of a question alone, by the code of the row; hidden where it was counted without that row.
    static Cell count(Release release, String row) {
        var at = release.grid().rows().indexOf(row);
        return at < 0 ? new Cell.Hidden() : count(release, at, 0);
    }

    static Cell figure(double value, boolean stands) {
        return stands ? new Cell.Figure(value) : new Cell.Hidden();
    }

    /// 1 for an option that everybody put first. Who gave an option no place has put it behind all others: it counts as last, or one that
    /// a few put first and nobody else wanted would come before one that everybody put first or second.
    static Cell meanPlace(Release places, int row, boolean stands) {
        var people = places.grid().answered()[0];
        if (!stands || people == 0) return new Cell.Hidden();
        var last = places.grid().columns().size();
        var sum = IntStream.range(0, last).map(c -> (c + 1) * places.grid().counts()[row][c]).sum();
        return new Cell.Figure((double) (sum + last * (people - places.grid().rowTotal(row))) / people);
    }

    /// Borda's count as a share of the best possible: 100 when everybody put it first, 0 when everybody put it last.
    static Cell score(Release places, int row, boolean stands) {
        var last = places.grid().columns().size();
        return meanPlace(places, row, stands) instanceof Cell.Figure(var mean) && last > 1
                ? new Cell.Figure(100 * (last - mean) / (last - 1)) : new Cell.Hidden();
    }
}
