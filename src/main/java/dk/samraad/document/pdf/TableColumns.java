package dk.samraad.document.pdf;

import dk.samraad.document.Block.Table;
import dk.samraad.document.PlainText;

/// Where the columns of a table lie on the page, in points from its left edge.
///
/// @param bars where bars are drawn between the first and the second column; a width of 0 for no bars
record TableColumns(float[] lefts, float[] rights, float barsLeft, float barsWidth) {
    private static final float WIDTH = Page.RIGHT - Page.LEFT;
    private static final float GAP = 10;

    static TableColumns of(Table table) {
        return of(table, 0);
    }

    /// With room for bars: less where the columns of figures are wide, and what short labels leave over.
    static TableColumns withBars(Table table) {
        int weights = table.columns().stream().mapToInt(Table.Column::weight).sum();
        float bars = WIDTH * (table.columns().getFirst().weight() * 2 > weights ? 0.34f : 0.22f);
        var plain = of(table, bars);
        float spare = Math.max(0, plain.rights[0] - plain.lefts[0] - widestLabel(table) - 2 * Tables.PADDING - 1);
        plain.rights[0] -= spare;
        return new TableColumns(plain.lefts, plain.rights, plain.barsLeft - spare, plain.barsWidth + spare);
    }

    private static float widestLabel(Table table) {
        float widest = Style.CELL_STRONG.width(table.columns().getFirst().head());
        for (var row : table.rows()) widest = Math.max(widest, Style.CELL.width(PlainText.of(row.cells().getFirst().text())));
        return widest;
    }

    private static TableColumns of(Table table, float bars) {
        int count = table.columns().size();
        float weights = 0;
        for (var column : table.columns()) weights += Math.max(1, column.weight());
        var lefts = new float[count];
        var rights = new float[count];
        float at = Page.LEFT;
        float barsLeft = 0;
        for (int i = 0; i < count; i++) {
            lefts[i] = at;
            at += Math.max(1, table.columns().get(i).weight()) / weights * (WIDTH - bars);
            rights[i] = at;
            if (i > 0) continue;
            barsLeft = at + GAP;
            at += bars;
        }
        return new TableColumns(lefts, rights, barsLeft, Math.max(0, bars - 2 * GAP));
    }

    /// What is left for text in cells from one column to another.
    float textWidth(int first, int last) {
        return rights[last] - lefts[first] - 2 * Tables.PADDING;
    }

    /// Up to the next column, over the bars.
    float ruleEnd(int last) {
        return last + 1 < lefts.length ? lefts[last + 1] : Page.RIGHT;
    }
}
