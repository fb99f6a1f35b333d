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
/// @param overlapping whether a person may be in several rows (multiple choice)
record Grid(List<String> rows, List<String> columns, int[][] counts, int[] answered, boolean overlapping) {
    static final List<String> ALONE = List.of("");

    static Grid alone(List<String> rows, int[] counts) {
        var column = Arrays.stream(counts).mapToObj(c -> new int[] {c}).toArray(int[][]::new);
        return new Grid(rows, ALONE, column, new int[] {Arrays.stream(counts).sum()}, false);
    }

    static Grid partition(List<String> rows, List<String> columns, int[][] counts) {
        var answered = IntStream.range(0, columns.size()).map(c -> Arrays.stream(counts).mapToInt(row -> row[c]).sum()).toArray();
        return new Grid(rows, columns, counts, answered, false);
    }

    int rowTotal(int row) {
        return Arrays.stream(counts[row]).sum();
    }

    int columnTotal(int column) {
        return Arrays.stream(counts).mapToInt(row -> row[column]).sum();
    }

    /// How many could join a cell without changing who answered.
    int room(int row, int column) {
        return overlapping ? answered[column] - counts[row][column] : Network.UNLIMITED;
    }

    /// What came since `before`, never below nought; everything where `before` had no such cell.
    Grid since(Grid before) {
        var more = new int[rows.size()][columns.size()];
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                more[r][c] = Math.max(0, counts[r][c] - before.at(rows.get(r), columns.get(c)));
            }
        }
        var newlyAnswered = IntStream.range(0, columns.size())
                .map(c -> Math.max(0, answered[c] - before.answeredIn(columns.get(c)))).toArray();
        return new Grid(rows, columns, more, newlyAnswered, overlapping);
    }

    int at(String row, String column) {
        var r = rows.indexOf(row);
        var c = columns.indexOf(column);
        return r < 0 || c < 0 ? 0 : counts[r][c];
    }

    private int answeredIn(String column) {
        var c = columns.indexOf(column);
        return c < 0 ? 0 : answered[c];
    }
}
