package dk.samraad.document.pdf;

import dk.samraad.document.Block.Figure;
import dk.samraad.document.Chart;
import dk.samraad.document.PlainText;
import dk.samraad.document.drawing.ChartDrawing;
import dk.samraad.document.drawing.Drawing;
import dk.samraad.document.drawing.Drawing.Area;
import dk.samraad.document.drawing.Drawing.Label;
import dk.samraad.document.drawing.Drawing.Stroke;
import dk.samraad.text.Messages;
import java.util.ArrayList;
import java.util.List;

/// Charts with their captions. A chart taller than a page is drawn in parts, each of them described.
final class Figures {
    private static final float LETTERS = 9.5f;
    private static final float WIDTH = Page.RIGHT - Page.LEFT;
    private static final float TALLEST = Page.TOP - Page.BOTTOM - 60;

    private Figures() {}

    static List<Slab> slabs(Figure figure, Tag parent, Book book, Messages messages) {
        var group = parent.child("Div");
        var caption = new TextBlock(group.child("Caption"), book.links(), Run.of(figure.caption(), Style.CAPTION),
                Page.RIGHT - Page.LEFT, false);
        var slabs = new ArrayList<Slab>();
        for (var line : caption.slabs(Page.LEFT)) slabs.add(line.keptWithNext());
        var drawings = drawings(figure.chart(), messages);
        for (int i = 0; i < drawings.size(); i++) {
            var part = drawings.size() == 1 ? "" : " (" + (i + 1) + "/" + drawings.size() + ")";
            var tag = group.child("Figure").alternative(PlainText.of(figure.alternative()) + part);
            slabs.add(slab(drawings.get(i), tag).before(6));
        }
        return slabs;
    }

    private static List<Drawing> drawings(Chart chart, Messages messages) {
        var whole = draw(chart, messages);
        int parts = (int) Math.ceil(whole.height() / TALLEST);
        if (parts <= 1) return List.of(whole);
        // Headings of rows differ in height: a few parts more than the whole's height asks for are always enough.
        return chart.parts(parts + 1).stream().map(part -> draw(part, messages)).toList();
    }

    private static Drawing draw(Chart chart, Messages messages) {
        return ChartDrawing.of(chart, WIDTH, LETTERS, messages, new FontWidths());
    }

    private static Slab slab(Drawing drawing, Tag tag) {
        float height = (float) drawing.height();
        return Slab.of(height, (page, top) -> {
            tag.attributes(Attributes.figure(Page.LEFT, top - height, WIDTH, height));
            page.open(tag);
            for (var mark : drawing.marks()) paint(mark, page.front(), Page.LEFT, top);
        });
    }

    static void paint(Drawing.Mark mark, Operators out, float x, float top) {
        switch (mark) {
            case Area a -> out.area(a.colour(), x + (float) a.x(), top - (float) (a.y() + a.height()), (float) a.width(),
                    (float) a.height());
            case Stroke s -> out.stroke(s.colour(), (float) s.thickness(), x + (float) s.x1(), top - (float) s.y1(), x + (float) s.x2(),
                    top - (float) s.y2());
            case Label label -> paint(label, out, x, top);
        }
    }

    private static void paint(Label label, Operators out, float x, float top) {
        var text = PlainText.of(label.text());
        var face = label.strong() ? Typeface.SEMIBOLD : Typeface.REGULAR;
        float width = Shaper.width(text, 0, text.length(), face) * (float) label.size();
        float start = x + (float) label.x() - switch (label.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        out.text(label.colour(), (float) label.size(), start, top - (float) label.y(),
                Shaper.parts(text, face, PlainText.hasRightToLeft(text)));
    }
}
