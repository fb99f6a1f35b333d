package dk.samraad.document.pdf;

import dk.samraad.document.Block.Table;
import dk.samraad.document.Block.Table.Align;
import dk.samraad.document.TableGrid;
import dk.samraad.document.drawing.Colour;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table: caption, header (again on every page it reaches, as an artifact), rows, note.
final class Tables {
    static final float PADDING = 4;

    private final Table table;
    private final Links links;
    private final float[] edges;

    private Tables(Table table, Links links) {
        this.table = table;
        this.links = links;
        this.edges = edges(table);
    }

    /// Adds the table to the flow row by row: a long one is never in memory as a whole.
    static void add(Table table, Tag parent, Links links, Flow flow) {
        new Tables(table, links).addTo(flow, parent);
    }

    private void addTo(Flow flow, Tag parent) {
        var tag = parent.child("Table");
        for (var line : caption(tag)) flow.add(line.keptWithNext());
        flow.space(4);
        flow.add(header(tag.child("THead").child("TR")).keptWithNext());
        var header = header(null);
        var repeated = Slab.of(header.height() + PADDING, header.painter()); // the rest of a broken row needs air above it
        var body = table.rows().isEmpty() ? tag : tag.child("TBody");
        var groups = TableGrid.groups(table);
        for (int i = 0; i < groups.size(); i++) {
            var slabs = new TableRows(groups.get(i), table, edges, links).slabs(body);
            boolean keptWithNote = i == groups.size() - 1 && !table.note().isBlank();
            if (keptWithNote) slabs.set(slabs.size() - 1, slabs.getLast().keptWithNext());
            for (var slab : slabs) flow.add(slab.repeating(repeated));
        }
        if (table.note().isBlank()) {
            flow.settle();
            return;
        }
        flow.space(4);
        flow.addAll(new TextBlock(parent.child("P"), links, Run.of(table.note(), Style.SMALL), Page.RIGHT - Page.LEFT, false).slabs(Page.LEFT));
    }

    private List<Slab> caption(Tag tag) {
        if (table.caption().isBlank()) return List.of();
        return new TextBlock(tag.child("Caption"), links, Run.of(table.caption(), Style.CAPTION), Page.RIGHT - Page.LEFT, false).slabs(Page.LEFT);
    }

    /// @param row null for the header's repetition, which is no part of the structure
    private Slab header(@Nullable Tag row) {
        var heads = new ArrayList<TextBlock>();
        float lines = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var tag = row == null ? null : row.child("TH").attributes(Attributes.cell("Column", 1, 1));
            var head = new TextBlock(tag, links, Run.of(column.head(), Style.CELL_STRONG), edges[i + 1] - edges[i] - 2 * PADDING, column.align() == Align.END);
            heads.add(head);
            lines = Math.max(lines, head.height());
        }
        float height = lines + 2 * PADDING;
        return Slab.of(height, (page, top) -> {
            page.area(Colour.MIST, Page.LEFT, top - height, Page.RIGHT - Page.LEFT, height);
            page.stroke(Colour.FJORD, 1.2f, Page.LEFT, top - height, Page.RIGHT, top - height);
            for (int i = 0; i < heads.size(); i++) {
                var head = heads.get(i);
                head.drawAll(page, edges[i] + PADDING, top - height + PADDING + head.height());
            }
        });
    }

    /// Where the columns begin and, last, where the table ends.
    private static float[] edges(Table table) {
        float weights = 0;
        for (var column : table.columns()) weights += Math.max(1, column.weight());
        var edges = new float[table.columns().size() + 1];
        edges[0] = Page.LEFT;
        for (int i = 0; i < table.columns().size(); i++) {
            edges[i + 1] = edges[i] + Math.max(1, table.columns().get(i).weight()) / weights * (Page.RIGHT - Page.LEFT);
        }
        return edges;
    }
}
