package dk.samraad.document.pdf;

import dk.samraad.document.drawing.Colour;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The drawing operators of a page, written as text. Lengths are in points, from the lower left corner.
final class Operators {
    private final EmbeddedFonts fonts;
    private StringBuilder out;
    private @Nullable Typeface face;
    private float size;
    private @Nullable Colour fill;
    private @Nullable Colour line;

    Operators(EmbeddedFonts fonts, int capacity) {
        this.fonts = fonts;
        this.out = new StringBuilder(capacity);
    }

    Operators raw(String operators) {
        out.append(operators);
        return this;
    }

    void text(Colour colour, float textSize, float x, float y, List<Shaper.Part> parts) {
        float at = x;
        boolean spelled = false;
        for (var part : parts) {
            // An empty source means that the part before speaks for this one too.
            boolean continues = spelled && part.source().isEmpty();
            if (!continues && spelled) out.append("EMC\n");
            if (!continues) spelled = !part.isLiteral();
            if (!continues && spelled) actualText(part.source());
            if (!part.shown().isEmpty()) show(part, colour, textSize, at, y);
            at += part.width() * textSize;
        }
        if (spelled) out.append("EMC\n");
    }

    private void show(Shaper.Part part, Colour colour, float textSize, float x, float y) {
        fill(colour);
        out.append("BT ");
        if (face != part.face() || size != textSize) {
            face = part.face();
            size = textSize;
            out.append('/').append(EmbeddedFonts.nameOf(part.face())).append(' ');
            number(textSize);
            out.append("Tf ");
        }
        number(x);
        number(y);
        out.append("Td <");
        fonts.appendGlyphs(out, part.face(), part.shown());
        out.append("> Tj ET\n");
    }

    private void actualText(String source) {
        out.append("/Span <</ActualText <FEFF");
        for (int i = 0; i < source.length(); i++) EmbeddedFonts.appendHex(out, source.charAt(i));
        out.append(">>> BDC\n");
    }

    void area(Colour colour, float x, float y, float width, float height) {
        fill(colour);
        number(x);
        number(y);
        number(width);
        number(height);
        out.append("re f\n");
    }

    void stroke(Colour colour, float thickness, float x1, float y1, float x2, float y2) {
        if (line != colour) {
            line = colour;
            for (double part : colour.parts()) number((float) part);
            out.append("RG ");
        }
        number(thickness);
        out.append("w ");
        number(x1);
        number(y1);
        out.append("m ");
        number(x2);
        number(y2);
        out.append("l S\n");
    }

    private void fill(Colour colour) {
        if (fill == colour) return;
        fill = colour;
        for (double part : colour.parts()) number((float) part);
        out.append("rg ");
    }

    /// With at most three decimals; formatting classes would take longer than the rest of the page.
    private void number(float value) {
        int thousandths = Math.round(value * 1000);
        if (thousandths < 0) {
            out.append('-');
            thousandths = -thousandths;
        }
        out.append(thousandths / 1000);
        int rest = thousandths % 1000;
        if (rest != 0) {
            out.append('.').append((char) ('0' + rest / 100));
            if (rest % 100 != 0) out.append((char) ('0' + rest / 10 % 10));
            if (rest % 10 != 0) out.append((char) ('0' + rest % 10));
        }
        out.append(' ');
    }

    int length() {
        return out.length();
    }

    /// Everything written so far, which is then let go of: a finished page costs no memory here.
    byte[] drain() {
        var bytes = out.toString().getBytes(StandardCharsets.ISO_8859_1);
        out = new StringBuilder(0);
        return bytes;
    }
}
