package dk.samraad.document;

import dk.samraad.document.drawing.ChartDrawing;
import dk.samraad.document.html.Svg;
import dk.samraad.document.pdf.FontWidths;
import dk.samraad.text.Language;
import dk.samraad.text.Messages;

/// Charts for pages that are not documents.
public final class Charts {
    /// Units of the drawing: letters of 13 in a width of 350 are as large as the small print of the page on a phone, where
    /// the drawing is as wide as the screen, and no larger than its headings on a wide screen.
    private static final double WIDTH = 350;
    private static final double LETTERS = 13;

    private Charts() {}

    /// An `svg` element inside a `div` with class `chart`, read aloud as one picture. Stand it beside a table with the same figures.
    ///
    /// @param alternative what the chart says, in words
    /// @param language of the few words the drawing adds, and of its decimal comma
    public static Markup svg(Chart chart, String alternative, Language language) {
        var drawing = ChartDrawing.of(chart, WIDTH, LETTERS, Messages.in(language), new FontWidths());
        return new Markup(Svg.of(drawing, alternative));
    }
}
