package dk.samraad.document.pdf;

import dk.samraad.document.Block.Exhibit;
import dk.samraad.document.Block.Table;
import dk.samraad.document.Block.Table.Align;
import dk.samraad.document.TableGrid;
import dk.samraad.document.drawing.Colour;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table: caption, header (again on every page it reaches, as an artifact), rows, note. A short one is never broken;
/// of a long one at least two rows stand on every page, laid out row by row so that it is never in memory as a whole.
final class Tables {
    static final float PADDING = 2.6f;
    private static final int MOST_ROWS_KEPT = 14;
    private static final float TALLEST_KEPT = 290;

    private final Table table;
    private final Links links;
    private final TableColumns columns;
    private final @Nullable ExhibitBars bars;

    private Tables(Table table, Links links, TableColumns columns, @Nullable ExhibitBars bars) {
        this.table = table;
        this.links = links;
        this.columns = columns;
        this.bars = bars;
    }

    static void add(Table table, Tag parent, Links links, Flow flow) {
        new Tables(table, links, TableColumns.of(table), null).addTo(flow, parent);
    }

    static void add(Exhibit exhibit, Tag parent, Links links, Flow flow) {
        var columns = TableColumns.withBars(exhibit.table());
        var bars = new ExhibitBars(exhibit, columns, parent);
        new Tables(exhibit.table(), links, columns, bars).addTo(flow, parent);
    }

    private void addTo(Flow flow, Tag parent) {
        var tag = parent.child("Table");
        for (var line : caption(tag)) flow.add(line.keptWithNext());
        flow.space(3);
        flow.add(header(tag.child("THead").child("TR")).keptWithNext());
        addRows(table.rows().isEmpty() ? tag : tag.child("TBody"), flow);
        if (table.note().isBlank()) {
            flow.settle();
            return;
        }
        flow.space(3);
        flow.addAll(new TextBlock(parent.child("P"), links, Run.of(table.note(), Style.SMALL), Page.RIGHT - Page.LEFT, false)
                .slabs(Page.LEFT));
    }

    private void addRows(Tag body, Flow flow) {
        var header = header(null);
        var repeated = Slab.of(header.height() + PADDING, header.painter()); // the rest of a broken row needs air above it
        var groups = TableGrid.groups(table);
        int last = groups.size() - 1;
        var laidOut = new ArrayList<List<Slab>>();
        if (groups.size() <= MOST_ROWS_KEPT) for (int row = 0; row <= last; row++) laidOut.add(row(row, groups.get(row), body));
        boolean whole = !laidOut.isEmpty() && laidOut.stream().mapToDouble(Slab::heightOf).sum() <= TALLEST_KEPT;
        for (int row = 0; row <= last; row++) {
            var slabs = laidOut.isEmpty() ? row(row, groups.get(row), body) : laidOut.get(row);
            boolean withNextRow = row < last && (whole || row == 0 || row == last - 1);
            addAll(slabs, withNextRow || row == last && !table.note().isBlank(), repeated, flow);
        }
    }

    private static void addAll(List<Slab> slabs, boolean lastKeptWithNext, Slab repeated, Flow flow) {
        for (int i = 0; i < slabs.size(); i++) {
            var slab = slabs.get(i).repeating(repeated);
            flow.add(lastKeptWithNext && i == slabs.size() - 1 ? slab.keptWithNext() : slab);
        }
    }

    private List<Slab> row(int row, TableGrid.Group group, Tag body) {
        var slabs = new TableRows(group, table, columns, links).slabs(body);
        if (bars != null) slabs.set(0, slabs.getFirst().also((page, top) -> bars.draw(row, page, top - PADDING)));
        return slabs;
    }

    private List<Slab> caption(Tag tag) {
        if (table.caption().isBlank()) return List.of();
        return new TextBlock(tag.child("Caption"), links, Run.of(table.caption(), Style.CAPTION), Page.RIGHT - Page.LEFT, false)
                .slabs(Page.LEFT);
    }

    /// @param row null for the header's repetition, which is no part of the structure
    private Slab header(@Nullable Tag row) {
        var heads = new ArrayList<TextBlock>();
        float lines = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var tag = row == null ? null : row.child("TH").attributes(Attributes.cell("Column", 1, 1));
            var head = new TextBlock(tag, links, Run.of(column.head(), Style.CELL_STRONG), columns.textWidth(i, i),
                    column.align() == Align.END);
            heads.add(head);
            lines = Math.max(lines, head.height());
        }
        float height = lines + 2 * PADDING;
        return Slab.of(height, (page, top) -> {
            page.area(Colour.MIST, Page.LEFT, top - height, Page.RIGHT - Page.LEFT, height);
            page.stroke(Colour.FJORD, 1.2f, Page.LEFT, top - height, Page.RIGHT, top - height);
            for (int i = 0; i < heads.size(); i++) {
                var head = heads.get(i);
                head.drawAll(page, columns.lefts()[i] + PADDING, top - height + PADDING + head.height());
            }
        });
    }
}
