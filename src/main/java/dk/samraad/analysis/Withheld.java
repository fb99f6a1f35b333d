package dk.samraad.analysis;

import java.util.Arrays;

/// Which numbers of a [Grid] are not shown.
///
/// @param cells by row and column
/// @param columns whose sum is not shown either
/// @param whole the table is not released at all
record Withheld(boolean[][] cells, boolean[] columns, boolean whole) {

    static Withheld nothing(Grid grid) {
        return new Withheld(new boolean[grid.rows().size()][grid.columns().size()], new boolean[grid.columns().size()], false);
    }

    static Withheld everything(Grid grid) {
        var all = nothing(grid);
        for (var row : all.cells) Arrays.fill(row, true);
        Arrays.fill(all.columns, true);
        return new Withheld(all.cells, all.columns, true);
    }

    Withheld copy() {
        return new Withheld(Arrays.stream(cells).map(boolean[]::clone).toArray(boolean[][]::new), columns.clone(), whole);
    }

    boolean isLike(Withheld other) {
        return whole == other.whole && Arrays.deepEquals(cells, other.cells) && Arrays.equals(columns, other.columns);
    }

    boolean any() {
        if (whole) return true;
        for (var row : cells) {
            for (var cell : row) if (cell) return true;
        }
        return false;
    }

    int count() {
        var count = 0;
        for (var row : cells) {
            for (var cell : row) if (cell) count++;
        }
        return count;
    }

    /// In a question alone: whether the sum of a row over all groups is withheld.
    boolean row(int row) {
        return whole || cells[row][0];
    }

    boolean column(int column) {
        if (whole || columns[column]) return true;
        for (var row : cells) if (row[column]) return true;
        return false;
    }
}
