package dk.samraad.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The fonts of one document. Each carries only the glyphs that were used.
final class EmbeddedFonts {
    private final PDDocument document;
    private final PDResources resources;
    private final Map<Typeface, Embedded> fonts = new EnumMap<>(Typeface.class);

    private record Embedded(PDType0Font font, BitSet used) {}

    EmbeddedFonts(PDDocument document, PDResources resources) {
        this.document = document;
        this.resources = resources;
    }

    /// Writes the glyphs as hexadecimal digits and remembers that they are needed.
    void appendGlyphs(StringBuilder out, Typeface face, String text) {
        var embedded = fonts.computeIfAbsent(face, this::embed);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!embedded.used.get(c)) {
                embedded.used.set(c);
                embedded.font.addToSubset(c);
            }
            appendHex(out, face.glyph(c));
        }
    }

    static void appendHex(StringBuilder out, int number) {
        for (int shift = 12; shift >= 0; shift -= 4) out.append(Character.forDigit(number >> shift & 15, 16));
    }

    /// The name under which every page knows the font.
    static String nameOf(Typeface face) {
        return "F" + face.ordinal();
    }

    /// Only fonts set through PDPageContentStream are cut down by saving; ours are not set that way.
    void subset() {
        try {
            for (var embedded : fonts.values()) embedded.font.subset();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Embedded embed(Typeface face) {
        try {
            var font = PDType0Font.load(document, face.font(), true);
            resources.put(COSName.getPDFName(nameOf(face)), font);
            return new Embedded(font, new BitSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
