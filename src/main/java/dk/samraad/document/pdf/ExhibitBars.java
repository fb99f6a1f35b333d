package dk.samraad.document.pdf;

import dk.samraad.document.Block.Exhibit;
import dk.samraad.document.PlainText;
import dk.samraad.document.drawing.Colour;
import dk.samraad.document.drawing.RowBars;
import org.jspecify.annotations.Nullable;

/// The chart of an exhibit, drawn bar by bar into the rows of its table. In the structure it is one figure before the
/// table, described in words; on every further page the table reaches it is another, for a figure lies on one page.
final class ExhibitBars {
    private static final float THICKNESS = 9;

    private final TableColumns columns;
    private final RowBars bars;
    private final String alternative;
    private final Tag group;
    private Tag figure;
    private @Nullable Page page;
    private float top;
    private float bottom;

    ExhibitBars(Exhibit exhibit, TableColumns columns, Tag parent) {
        this.columns = columns;
        this.bars = RowBars.of(exhibit.chart(), columns.barsWidth());
        this.alternative = PlainText.of(exhibit.alternative());
        this.group = parent.child("Div");
        this.figure = group.child("Figure").alternative(alternative);
    }

    /// @param rowTop the upper edge of the row's first line of text
    void draw(int row, Page on, float rowTop) {
        var marks = bars.marks(row, THICKNESS);
        if (marks.isEmpty()) return;
        float barTop = rowTop - (Style.CELL.leading() - THICKNESS) / 2 - 0.5f;
        enter(on, barTop);
        if (bars.trackEnd() > 0) on.area(Colour.MIST, columns.barsLeft(), barTop - THICKNESS, (float) bars.trackEnd(), THICKNESS);
        on.open(figure);
        for (var mark : marks) Figures.paint(mark, on.front(), columns.barsLeft(), barTop);
        bottom = barTop - THICKNESS;
        figure.attributes(Attributes.figure(columns.barsLeft(), bottom, columns.barsWidth(), top - bottom));
    }

    private void enter(Page on, float barTop) {
        if (page == on) return;
        if (page != null) figure = group.child("Figure").alternative(alternative);
        page = on;
        top = barTop;
    }
}
