package dk.samraad.document.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/// The fonts that travel with the code: parsed at first use, then shared by all documents.
enum Typeface {
    REGULAR("SourceSans3-Regular.ttf"),
    SEMIBOLD("SourceSans3-Semibold.ttf"),
    ITALIC("SourceSans3-It.ttf"),
    /// Everything Source Sans lacks: Arabic with its presentation forms, Hebrew, many symbols.
    WORLD("DejaVuSans.ttf"),
    EMOJI("NotoEmoji-Regular.ttf");

    /// Drawn for a character that no font shows: an empty upright box.
    static final int MISSING = 0x25AF;
    private static final int ORDINARY_END = 0x2100;

    private final String file;
    private volatile @Nullable Parsed parsed;

    Typeface(String file) {
        this.file = file;
    }

    /// @param glyphs of the characters below U+2100, looked up once: the font itself searches anew each time
    /// @param advances per em of those among them that this font draws without any further thought; -1 for others
    private record Parsed(TrueTypeFont font, CmapLookup characters, float unitsPerEm, int[] glyphs, float[] advances) {}

    private Parsed parsed() {
        var present = parsed;
        return present != null ? present : parsedOnce();
    }

    private synchronized Parsed parsedOnce() {
        var present = parsed;
        if (present == null) {
            present = parse();
            parsed = present;
        }
        return present;
    }

    private Parsed parse() {
        try (var in = Typeface.class.getResourceAsStream("fonts/" + file)) {
            if (in == null) throw new IllegalStateException("The font " + file + " is missing");
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false); // ligatures would get no Unicode: "efter" would be read as "e er"
            var characters = font.getUnicodeCmapLookup();
            float unitsPerEm = font.getUnitsPerEm();
            var glyphs = new int[ORDINARY_END];
            var advances = new float[ORDINARY_END];
            Arrays.fill(advances, -1);
            for (int c = 0; c < ORDINARY_END; c++) {
                int glyph = characters.getGlyphId(c);
                glyphs[c] = glyph;
                if (c >= ' ' && glyph != 0 && isOrdinary(c) && meansItself(characters, glyph, c)) advances[c] =
                        font.getAdvanceWidth(glyph) / unitsPerEm;
            }
            return new Parsed(font, characters, unitsPerEm, glyphs, advances);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOrdinary(int c) {
        return c < 0x300 || (c >= 0x370 && c < 0x590) || (c >= 0x1E00 && c < 0x2000) || (c >= 0x2010 && c < 0x2028)
                || (c >= 0x20A0 && c < 0x20D0);
    }

    /// PDFBox gives a glyph one Unicode value only, the first that maps to it.
    private static boolean meansItself(CmapLookup characters, int glyph, int c) {
        List<Integer> codes = characters.getCharCodes(glyph);
        return codes != null && codes.getFirst() == c;
    }

    TrueTypeFont font() {
        return parsed().font;
    }

    /// By character, per em; -1 for a character that needs the [Shaper], as does every one beyond the array.
    float[] ordinaryAdvances() {
        return parsed().advances;
    }

    int glyph(int c) {
        var font = parsed();
        return c < ORDINARY_END ? font.glyphs[c] : font.characters.getGlyphId(c);
    }

    /// Per em.
    float advance(int c) {
        try {
            var font = parsed();
            if (c < ORDINARY_END && font.advances[c] >= 0) return font.advances[c];
            return font.font.getAdvanceWidth(glyph(c)) / font.unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether somebody who copies the glyph gets this very character back.
    boolean meansItself(int c) {
        return meansItself(parsed().characters, glyph(c), c);
    }

    /// The first font of the chain that shows the character; empty when none does. Private use shows nothing anybody agreed on.
    static @Nullable Typeface showing(int c, Typeface preferred) {
        if (Character.getType(c) == Character.PRIVATE_USE) return null;
        boolean emojiFirst = c > 0x2000 && UCharacter.hasBinaryProperty(c, UProperty.EMOJI_PRESENTATION);
        if (emojiFirst && EMOJI.glyph(c) != 0) return EMOJI;
        if (preferred.glyph(c) != 0) return preferred;
        if (WORLD.glyph(c) != 0) return WORLD;
        return EMOJI.glyph(c) != 0 ? EMOJI : null;
    }
}
