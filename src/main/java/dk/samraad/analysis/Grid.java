package dk.samraad.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Raw counts of one question face (a question, or one statement of it), alone or divided by one background question.
/// Package-private on purpose: what leaves this room is a [SafeTable].
///
/// @param rows codes of the answers
/// @param columns codes of the groups; a question alone has the one column `""`
/// @param counts people, by row and column
/// @param answered people who answered, by column
/// @param atMost in how many rows a person may be: 1, or more in multiple choice
/// @param none whether the last row is "none of these", which excludes the others
record Grid(List<String> rows, List<String> columns, int[][] counts, int[] answered, int atMost, boolean none) {
    static final List<String> ALONE = List.of("");

    static Grid alone(List<String> rows, int[] counts) {
        var column = Arrays.stream(counts).mapToObj(c -> new int[] {c}).toArray(int[][]::new);
        return new Grid(rows, ALONE, column, new int[] {Arrays.stream(counts).sum()}, 1, false);
    }

    static Grid partition(List<String> rows, List<String> columns, int[][] counts) {
        var answered = IntStream.range(0, columns.size()).map(c -> Arrays.stream(counts).mapToInt(row -> row[c]).sum()).toArray();
        return new Grid(rows, columns, counts, answered, 1, false);
    }

    /// Not so a division of which all are in one group: it shows a question alone once more, and must hide what that hides.
    boolean isAlone() {
        return columns.equals(ALONE);
    }

    boolean overlapping() {
        return atMost > 1;
    }

    private boolean isNone(int row) {
        return none && row == rows.size() - 1;
    }

    /// The most that can be in a cell where people may be in several rows: as many as are in none of the rows that exclude
    /// it, and as many as the choices that the other rows leave.
    ///
    /// @param least the fewest that can be in each row of the column, as somebody sees it who does not know all
    int most(int row, int column, int[] least) {
        var most = answered[column];
        var taken = 0;
        var excluding = none && !isNone(row) ? least[rows.size() - 1] : 0;
        for (int other = 0; other < rows.size(); other++) {
            if (other == row || isNone(other)) continue;
            taken += least[other];
            if (isNone(row)) most = Math.min(most, answered[column] - least[other]);
        }
        var left = atMost * (answered[column] - excluding) - taken;
        return Math.min(most - excluding, isNone(row) ? left / atMost : left);
    }

    int rowTotal(int row) {
        return Arrays.stream(counts[row]).sum();
    }

    int columnTotal(int column) {
        return Arrays.stream(counts).mapToInt(row -> row[column]).sum();
    }

    /// How many could join a cell without changing who answered.
    int room(int row, int column) {
        return overlapping() ? answered[column] - counts[row][column] : Network.UNLIMITED;
    }

    /// What came since `before`, never below zero; everything where `before` had no such cell.
    Grid since(Grid before) {
        var more = new int[rows.size()][columns.size()];
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                more[r][c] = Math.max(0, counts[r][c] - before.at(rows.get(r), columns.get(c)));
            }
        }
        var newlyAnswered = IntStream.range(0, columns.size())
                .map(c -> Math.max(0, answered[c] - before.answeredIn(columns.get(c)))).toArray();
        return new Grid(rows, columns, more, newlyAnswered, atMost, none);
    }

    boolean isLike(Grid other) {
        return rows.equals(other.rows) && columns.equals(other.columns) && Arrays.deepEquals(counts, other.counts)
                && Arrays.equals(answered, other.answered);
    }

    int at(String row, String column) {
        var r = rows.indexOf(row);
        var c = columns.indexOf(column);
        return r < 0 || c < 0 ? 0 : counts[r][c];
    }

    int answeredIn(String column) {
        var c = columns.indexOf(column);
        return c < 0 ? 0 : answered[c];
    }
}
