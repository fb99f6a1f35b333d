package dk.samraad.analysis;

/// A [Grid] with its sums laid out as a [Network]: sums → rows → groups → sums.
final class TableNetwork {
    private final Network network;
    private final int[][] cells;
    private final int[] columns;

    TableNetwork(Grid grid, Disclosure.Margins margins, Withheld withheld) {
        var rows = grid.rows().size();
        var groups = grid.columns().size();
        var allGroups = rows + groups;
        var allRows = allGroups + 1;
        network = new Network(allRows + 1);
        cells = new int[rows][groups];
        columns = new int[groups];
        for (int r = 0; r < rows; r++) {
            network.arc(allGroups, r, Network.UNLIMITED, grid.rowTotal(r), Network.UNLIMITED, margins.rows()[r]);
            for (int c = 0; c < groups; c++) {
                cells[r][c] = network.arc(r, rows + c, grid.room(r, c), grid.counts()[r][c], 1 + grid.counts()[r][c],
                        withheld.cells()[r][c]);
            }
        }
        for (int c = 0; c < groups; c++) {
            var up = margins.columns()[c] ? Network.UNLIMITED : margins.others()[c];
            columns[c] = network.arc(rows + c, allRows, up, grid.columnTotal(c), Network.UNLIMITED, withheld.columns()[c]);
        }
    }

    /// Withholds what it takes for a small number to look as if it could be `enough` or more, and to be in doubt by at
    /// least `enough` altogether; false if that cannot be had.
    ///
    /// @param row −1 for a group's sum
    /// @param growing whether it is the number that is small, or what it lacks to everybody
    /// @param small how small
    boolean loosen(int row, int column, boolean growing, int small, int enough) {
        var arc = row < 0 ? columns[column] : cells[row][column];
        if (isLoose(arc, growing, small, enough)) return true;
        network.loosen(arc, growing, enough - small);
        if (isLoose(arc, growing, small, enough)) return true;
        network.loosen(arc, growing, enough);
        if (isLoose(arc, growing, small, enough)) return true;
        network.loosen(arc, !growing, small);
        return isLoose(arc, growing, small, enough);
    }

    private boolean isLoose(int arc, boolean growing, int small, int enough) {
        var further = network.slack(arc, growing, enough);
        return further >= enough - small && further + network.slack(arc, !growing, enough) >= enough;
    }

    void readInto(Withheld withheld) {
        for (int r = 0; r < cells.length; r++) {
            for (int c = 0; c < columns.length; c++) withheld.cells()[r][c] |= network.withheld(cells[r][c]);
        }
    }
}
