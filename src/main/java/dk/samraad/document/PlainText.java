package dk.samraad.document;

import java.text.Normalizer;

/// Text from anybody, made safe to draw: composed (NFC), without control characters, with single spaces.
///
/// Letters, marks and emoji of every script stay. What goes is what nobody can see and what could turn a line
/// around: controls, direction overrides, soft hyphens. Joiners stay, for Persian and for emoji are spelled with them.
public final class PlainText {
    public static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    public static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    public static String of(String text) {
        return isPlainAlready(text) ? text : cleaned(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /// The paragraphs of a longer text: split where the writer began a new line, empty ones left out.
    public static java.util.List<String> paragraphs(String text) {
        return text.lines().map(PlainText::of).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// Whether some of it is written from right to left, such as Arabic and Hebrew.
    public static boolean hasRightToLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x590) continue;
            if (c <= 0x8FF || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC)) return true;
            if (c == 0xD802 || c == 0xD803 || c == 0xD83A || c == 0xD83B) return true;
        }
        return false;
    }

    /// Nearly everything people write here passes this test, so that the common case costs one look at each character.
    private static boolean isPlainAlready(String text) {
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' && space) return false;
            space = c == ' ';
            boolean plain = (c >= 0x20 && c < 0x7F) || (c >= 0xA0 && c < 0x300 && c != 0xAD) || (c >= 0x2010 && c < 0x2028);
            if (!plain) return false;
        }
        return true;
    }

    private static String cleaned(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') out.append(' ');
            } else if (c >= 0xFFFE && (c & 0xFFFE) == 0xFFFE || Character.getType(c) == Character.SURROGATE) {
                out.appendCodePoint(REPLACEMENT);
            } else if (isVisible(c)) {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    /// A no-break space is not one of them: it stays what it is.
    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) && (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c > 0x7F);
    }

    private static boolean isVisible(int c) {
        if (c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER) return true;
        int type = Character.getType(c);
        return type != Character.CONTROL && type != Character.FORMAT;
    }
}
