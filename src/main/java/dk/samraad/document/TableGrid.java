package dk.samraad.document;

import dk.samraad.document.Block.Table;
import dk.samraad.document.Block.Table.Cell;
import dk.samraad.document.Block.Table.Row;
import java.util.ArrayList;
import java.util.List;

/// Finds the column of every cell when some reach over several columns or rows, and which rows hang together.
public final class TableGrid {
    private TableGrid() {}

    /// @param row within the group
    /// @param column the first it covers
    public record Placed(Cell cell, int row, int column) {
        public int lastRow() {
            return row + cell.rowSpan() - 1;
        }
    }

    /// Rows joined by cells that reach from one into the next; most groups are a single row.
    public record Group(List<Row> rows, List<Placed> cells) {}

    public static List<Group> groups(Table table) {
        var groups = new ArrayList<Group>();
        var rows = table.rows();
        for (int from = 0; from < rows.size(); ) {
            int to = from;
            for (int row = from; row <= to && row < rows.size(); row++) {
                for (var cell : rows.get(row).cells()) to = Math.min(rows.size() - 1, Math.max(to, row + cell.rowSpan() - 1));
            }
            var group = rows.subList(from, to + 1);
            groups.add(new Group(group, placed(group, table.columns().size())));
            from = to + 1;
        }
        return groups;
    }

    private static List<Placed> placed(List<Row> rows, int columns) {
        var placed = new ArrayList<Placed>();
        var takenUntil = new int[columns]; // the first row of the group in which the column is free again
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (var cell : rows.get(row).cells()) {
                while (column < columns && takenUntil[column] > row) column++;
                if (column >= columns) throw new IllegalArgumentException("A table row has more cells than columns: " + rows.get(row));
                int columnSpan = Math.min(cell.columnSpan(), columns - column);
                int rowSpan = Math.min(cell.rowSpan(), rows.size() - row);
                placed.add(new Placed(new Cell(cell.text(), cell.header(), columnSpan, rowSpan, cell.spans(), cell.language()), row,
                        column));
                for (int i = column; i < column + columnSpan; i++) takenUntil[i] = row + rowSpan;
                column += columnSpan;
            }
        }
        return placed;
    }
}
