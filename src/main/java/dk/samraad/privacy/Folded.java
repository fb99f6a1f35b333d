package dk.samraad.privacy;

import java.text.Normalizer;
import java.util.Arrays;

/// A text as the finders read it: digits of every script as 0–9, letters and signs in their plain form, all spaces, dashes and
/// slashes alike, and without signs that nobody sees (soft hyphens, zero-width signs, keycaps). Knows where each of its
/// units came from, so that what is found is hidden in the original.
final class Folded {
    private static final int KEYCAP = 0x20E3;

    private final String original;
    private final String text;
    /// Null when the two are the same.
    private final int @org.jspecify.annotations.Nullable [] starts;
    private final int @org.jspecify.annotations.Nullable [] ends;

    private Folded(String original, String text, int @org.jspecify.annotations.Nullable [] starts,
            int @org.jspecify.annotations.Nullable [] ends) {
        this.original = original;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    static Folded of(String original) {
        for (int i = 0; i < original.length(); i++) if (!isPlain(original.charAt(i))) return folding(original);
        return new Folded(original, original, null, null);
    }

    String text() {
        return text;
    }

    Finding finding(Kind kind, int start, int end) {
        return starts == null || ends == null ? new Finding(kind, start, end) : new Finding(kind, starts[start], ends[end - 1]);
    }

    /// ASCII but for control signs, and the letters of Western Europe.
    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F || c == '\n' || c == '\t' || c >= 0xC0 && c <= 0xFF;
    }

    private static Folded folding(String original) {
        var out = new StringBuilder(original.length());
        var starts = new int[original.length() + 16];
        var ends = new int[starts.length];
        for (int at = 0; at < original.length(); ) {
            var next = endOfCluster(original, at);
            var plain = plain(original, at, next);
            if (out.length() + plain.length() > starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2 + plain.length());
                ends = Arrays.copyOf(ends, starts.length);
            }
            Arrays.fill(starts, out.length(), out.length() + plain.length(), at);
            Arrays.fill(ends, out.length(), out.length() + plain.length(), next);
            out.append(plain);
            at = next;
        }
        return new Folded(original, out.toString(), starts, ends);
    }

    /// A letter with the accents that follow it.
    private static int endOfCluster(String text, int at) {
        var first = text.codePointAt(at);
        var next = at + Character.charCount(first);
        if (!Character.isLetter(first)) return next;
        while (next < text.length() && next - at < 16 && Character.getType(text.codePointAt(next)) == Character.NON_SPACING_MARK) {
            next += Character.charCount(text.codePointAt(next));
        }
        return next;
    }

    private static String plain(String text, int from, int to) {
        var c = text.codePointAt(from);
        if (c < 0x80 && to - from == 1 && isPlain((char) c)) return text.substring(from, to);
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.SURROGATE -> "";
            case Character.CONTROL -> Character.isWhitespace(c) || c == 0x85 ? "\n" : "";
            case Character.SPACE_SEPARATOR -> " ";
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "\n";
            case Character.DASH_PUNCTUATION -> "-";
            case Character.CONNECTOR_PUNCTUATION -> "_";
            case Character.DECIMAL_DIGIT_NUMBER -> String.valueOf(Character.digit(c, 10));
            case Character.OTHER_NUMBER -> Character.getNumericValue(c) >= 0 && Character.getNumericValue(c) <= 9
                    ? String.valueOf(Character.getNumericValue(c)) : Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFKC);
            default -> sign(c, text.substring(from, to));
        };
    }

    private static String sign(int c, String written) {
        return switch (c) {
            case KEYCAP, 0x115F, 0x1160, 0x3164, 0xFFA0 -> "";
            case 0x2800 -> " ";
            // Lines of a drawn table.
            case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2574, 0x2576, 0x2578, 0x257A -> "-";
            case 0x2212, 0x2043, 0x02D7, 0x2796, 0x00AF, 0x30FC -> "-";
            case 0x2044, 0x2215, 0x29F8, 0x2571 -> "/";
            case 0x00B7, 0x2022, 0x2024, 0x2027, 0x2219, 0x22C5, 0x3002, 0x30FB -> ".";
            default -> {
                // A superscript minus is made a minus only by this, and then a dash.
                var plain = Normalizer.normalize(written, Normalizer.Form.NFKC);
                yield plain.equals(written) || plain.length() != 1 ? plain : plain(plain, 0, 1);
            }
        };
    }

    @Override
    public String toString() {
        return original;
    }
}
