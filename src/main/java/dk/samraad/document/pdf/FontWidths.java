package dk.samraad.document.pdf;

import dk.samraad.document.PlainText;
import dk.samraad.document.drawing.TextWidth;

/// Widths of texts in the fonts of the documents, for drawings in any medium.
public final class FontWidths implements TextWidth {
    @Override
    public double of(String text, double size, boolean strong) {
        var clean = PlainText.of(text);
        return Shaper.width(clean, 0, clean.length(), strong ? Typeface.SEMIBOLD : Typeface.REGULAR) * size;
    }
}
