package dk.samraad.document.pdf;

import dk.samraad.document.Block.Table;
import dk.samraad.document.Block.Table.Align;
import dk.samraad.document.TableGrid;
import dk.samraad.document.drawing.Colour;
import java.util.ArrayList;
import java.util.List;

/// The rows of one group. A slab is a stretch of the group's height, usually one row; every cell draws those of its
/// lines that begin inside the stretch. So a row taller than a page breaks, and a cell reaching over rows does too.
final class TableRows {
    private static final float PADDING = Tables.PADDING;
    private static final float TALLEST_WHOLE = 180;
    private static final float TALLEST_GROUP_KEPT = 300;
    private static final float SLIGHTLY = 0.01f;

    private final TableGrid.Group group;
    private final Table table;
    private final TableColumns columns;
    private final Links links;
    private final List<Cell> cells = new ArrayList<>();
    private final float[] rowTops;

    private record Cell(TextBlock text, float x, float right, int row, int lastRow) {}

    TableRows(TableGrid.Group group, Table table, TableColumns columns, Links links) {
        this.group = group;
        this.table = table;
        this.columns = columns;
        this.links = links;
        this.rowTops = new float[group.rows().size() + 1];
    }

    List<Slab> slabs(Tag body) {
        layOutCells(body);
        measureRows();
        var slabs = new ArrayList<Slab>();
        int rows = group.rows().size();
        boolean kept = rowTops[rows] <= TALLEST_GROUP_KEPT;
        for (int row = 0; row < rows; row++) {
            for (var stretch : stretches(row)) slabs.add(kept ? stretch.keptWithNext() : stretch);
        }
        var last = slabs.getLast();
        slabs.set(slabs.size() - 1, new Slab(last.before(), last.height(), false, last.painter(), null));
        return slabs;
    }

    private void layOutCells(Tag body) {
        var tags = new ArrayList<Tag>();
        for (int row = 0; row < group.rows().size(); row++) tags.add(body.child("TR"));
        for (var placed : group.cells()) {
            var cell = placed.cell();
            var tag = tags.get(placed.row()).child(cell.header() ? "TH" : "TD").language(cell.language());
            if (cell.header() || cell.columnSpan() > 1 || cell.rowSpan() > 1) {
                tag.attributes(Attributes.cell(cell.header() ? "Row" : "", cell.columnSpan(), cell.rowSpan()));
            }
            int last = placed.column() + cell.columnSpan() - 1;
            var style = group.rows().get(placed.row()).emphasised() ? Style.CELL_STRONG : Style.CELL;
            boolean atEnd = table.columns().get(placed.column()).align() == Align.END;
            var runs = cell.spans().isEmpty() ? Run.of(cell.text(), style) : Run.inCell(cell.spans(), style);
            var text = new TextBlock(tag, links, runs, columns.textWidth(placed.column(), last), atEnd);
            cells.add(new Cell(text, columns.lefts()[placed.column()], columns.ruleEnd(last), placed.row(), placed.lastRow()));
        }
    }

    /// A cell that needs more than its rows give makes the last of them taller.
    private void measureRows() {
        for (int row = 0; row < group.rows().size(); row++) {
            float height = Style.CELL.leading() + 2 * PADDING;
            for (var cell : cells) {
                if (cell.lastRow != row) continue;
                float above = rowTops[row] - rowTops[cell.row];
                height = Math.max(height, cell.text.height() + 2 * PADDING - above);
            }
            rowTops[row + 1] = rowTops[row] + height;
        }
    }

    private List<Slab> stretches(int row) {
        float top = rowTops[row];
        float bottom = rowTops[row + 1];
        if (bottom - top <= TALLEST_WHOLE) return List.of(stretch(row, top, bottom));
        var stretches = new ArrayList<Slab>();
        float leading = Style.CELL.leading();
        float from = top;
        while (from < bottom) {
            // Two lines in the first stretch and three in the last: none stands alone.
            float to = from + leading * 2 + (from == top ? PADDING : 0);
            if (bottom - to < leading * 2) to = bottom;
            stretches.add(stretch(row, from, to));
            from = to;
        }
        return stretches;
    }

    private Slab stretch(int row, float from, float to) {
        boolean emphasised = group.rows().get(row).emphasised();
        return Slab.of(to - from, (page, top) -> {
            if (emphasised) page.area(Colour.MIST, Page.LEFT, top - (to - from), Page.RIGHT - Page.LEFT, to - from);
            for (var cell : cells) {
                draw(cell, page, from, to, top);
                boolean ends = Math.abs(rowTops[cell.lastRow + 1] - to) < SLIGHTLY;
                if (ends) page.stroke(Colour.RULE, 0.6f, cell.x, top - (to - from), cell.right, top - (to - from));
            }
        });
    }

    private void draw(Cell cell, Page page, float from, float to, float top) {
        float first = rowTops[cell.row] + PADDING;
        for (int line = 0; line < cell.text.count(); line++) {
            float at = first + line * cell.text.leading();
            if (at >= from - SLIGHTLY && at < to - SLIGHTLY) cell.text.draw(line, page, cell.x + PADDING, top - (at - from));
        }
    }
}
