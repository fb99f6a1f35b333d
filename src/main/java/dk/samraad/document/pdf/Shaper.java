package dk.samraad.document.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import dk.samraad.document.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Chooses what is drawn for a stretch of text: font by font, joined letters, boxes for what no font shows.
///
/// Where the drawn glyphs do not say what was written, the part keeps the source, which the PDF carries as ActualText:
/// nothing anybody wrote is lost to copying, searching or a screen reader.
final class Shaper {
    private static final char EMOJI_LOOK = 0xFE0F;

    private Shaper() {}

    /// @param shown in the order it is drawn, from left to right
    /// @param source what was written; the same as `shown` in nearly every case
    record Part(Typeface face, String shown, String source) {
        boolean isLiteral() {
            return shown.equals(source);
        }

        float width() {
            return (float) shown.codePoints().mapToDouble(face::advance).sum();
        }
    }

    /// @param text clean, all of one direction
    static List<Part> parts(String text, Typeface preferred, boolean rightToLeft) {
        if (!rightToLeft && isOrdinary(text, preferred)) return List.of(new Part(preferred, text, text));
        return rightToLeft ? joined(text, preferred) : leftToRight(text, preferred);
    }

    /// Per em.
    static float width(String text, int from, int to, Typeface face) {
        var advances = face.ordinaryAdvances();
        float width = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= advances.length || advances[c] < 0) return slowWidth(text.substring(from, to), face);
            width += advances[c];
        }
        return width;
    }

    private static float slowWidth(String text, Typeface face) {
        float width = 0;
        for (var part : parts(text, face, PlainText.hasRightToLeft(text))) width += part.width();
        return width;
    }

    private static boolean isOrdinary(String text, Typeface face) {
        var advances = face.ordinaryAdvances();
        return text.chars().allMatch(c -> c < advances.length && advances[c] >= 0);
    }

    private static List<Part> leftToRight(String text, Typeface preferred) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            var source = Character.toString(c);
            if (isUnseen(c)) addUnseen(parts, source, preferred);
            else add(parts, shown(c, asksForEmoji(text, i) ? Typeface.EMOJI : preferred), source);
        }
        return parts;
    }

    private static boolean asksForEmoji(String text, int next) {
        return next < text.length() && text.charAt(next) == EMOJI_LOOK;
    }

    /// Joiners, variation selectors and skin tones say how their neighbour should look; these fonts have one look.
    private static boolean isUnseen(int c) {
        return c == PlainText.ZERO_WIDTH_JOINER || c == PlainText.ZERO_WIDTH_NON_JOINER || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0x1F3FB && c <= 0x1F3FF) || (c >= 0xE0100 && c <= 0xE01EF);
    }

    private static void addUnseen(List<Part> parts, String source, Typeface preferred) {
        if (parts.isEmpty()) {
            parts.add(new Part(preferred, "", source));
            return;
        }
        var last = parts.removeLast();
        parts.add(new Part(last.face, last.shown, last.source + source));
    }

    private static Part shown(int c, Typeface preferred) {
        var face = Typeface.showing(c, preferred);
        var source = Character.toString(c);
        if (face != null) return new Part(face, source, face.meansItself(c) ? source : "");
        if (UCharacter.hasBinaryProperty(c, UProperty.EMOJI) || UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC)) {
            return new Part(preferred, "[emoji: " + UCharacter.getExtendedName(c).toLowerCase(Locale.ROOT) + "]", "");
        }
        return new Part(Typeface.WORLD, Character.toString(Typeface.MISSING), "");
    }

    /// Neighbours in the same font become one part, as long as they may share their source.
    private static void add(List<Part> parts, Part next, String source) {
        boolean literal = next.shown.equals(next.source);
        if (!parts.isEmpty()) {
            var last = parts.getLast();
            if (last.face == next.face && last.isLiteral() == literal) {
                parts.set(parts.size() - 1, new Part(last.face, last.shown + next.shown, last.source + source));
                return;
            }
        }
        parts.add(new Part(next.face, next.shown, source));
    }

    /// Arabic letters take the form their neighbours ask for; then the whole is turned round. The first part carries the
    /// source of them all.
    private static List<Part> joined(String text, Typeface preferred) {
        var drawn = Bidi.writeReverse(joinLetters(text), Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
        var parts = new ArrayList<Part>();
        for (var part : leftToRight(drawn, preferred)) parts.add(new Part(part.face, part.shown, ""));
        if (!parts.isEmpty()) parts.set(0, new Part(parts.getFirst().face, parts.getFirst().shown, text));
        return parts;
    }

    private static String joinLetters(String text) {
        try {
            return new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK)
                    .shape(text);
        } catch (ArabicShapingException e) {
            return text; // unjoined letters can still be read
        }
    }
}
