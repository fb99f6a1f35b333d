package dk.samraad.document.html;

import dk.samraad.document.drawing.Colour;
import dk.samraad.document.drawing.Drawing;
import dk.samraad.document.drawing.Drawing.Anchor;
import dk.samraad.document.drawing.Drawing.Area;
import dk.samraad.document.drawing.Drawing.Label;
import dk.samraad.document.drawing.Drawing.Stroke;
import java.util.Locale;

/// A drawing as SVG with presentation attributes only: the security policy of the pages allows no `style`.
///
/// What stands on the page takes the colour of its letters, be it light or dark or the reader's own; a fill means something and
/// stays, and so does what stands on it. The classes tell the style sheet which is which; `in-page` tells this drawing from those of
/// reports that were frozen before there was a dark page.
public final class Svg {
    private Svg() {}

    public static String of(Drawing drawing, String alternative) {
        var html = new Html();
        html.open("div", "class", "chart in-page").open("svg", "role", "img", "aria-label", alternative, "viewBox",
                "0 0 " + number(drawing.width()) + " " + number(drawing.height()),
                "width", number(drawing.width()), "height", number(drawing.height()), "focusable", "false");
        for (var mark : drawing.marks()) write(mark, html);
        return html.close("svg").close("div").toString();
    }

    private static void write(Drawing.Mark mark, Html html) {
        switch (mark) {
            case Area area -> html.open("rect", "x", number(area.x()), "y", number(area.y()), "width", number(area.width()),
                    "height", number(area.height()), "fill", colour(area.colour()), "class", area.part() ? "part" : "").close("rect");
            case Stroke line -> html.open("line", "x1", number(line.x1()), "y1", number(line.y1()), "x2", number(line.x2()), "y2",
                    number(line.y2()),
                    "stroke", colour(line.colour()), "stroke-width", number(line.thickness())).close("line");
            case Label label -> html.element("text", label.text(), "x", number(label.x()), "y", number(label.y()), "font-size",
                    number(label.size()),
                    "fill", colour(label.colour()), "class", label.colour() == Colour.INK ? "" : "on-part",
                    "font-weight", label.strong() ? "600" : "", "text-anchor", anchor(label.anchor()));
        }
    }

    private static String colour(Colour colour) {
        return colour == Colour.INK ? "currentColor" : colour.hex();
    }

    private static String anchor(Anchor anchor) {
        return anchor == Anchor.START ? "" : anchor.name().toLowerCase(Locale.ROOT);
    }

    private static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}
