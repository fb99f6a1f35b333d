package dk.samraad.text;

import java.text.Normalizer;

/// Free text as it can be kept: one kind of line break, composed letters, no control characters (PostgreSQL's `jsonb`
/// refuses the zero character, and none of them was typed by a person).
public final class PlainText {
    private PlainText() {}

    /// Empty when there is nothing in it that anybody could see.
    public static String clean(String typed) {
        return strip(composed(typed));
    }

    /// How many characters a person sees themselves write: code points of what is kept, a line break being one. The script on the
    /// page counts the same (`fields.js`).
    public static int length(String typed) {
        var kept = clean(typed);
        return kept.codePointCount(0, kept.length());
    }

    /// Whether there is nothing in it that anybody could see, whatever it is made of: spaces, no-break and of no width, empty
    /// letters such as the Hangul filler, marks that only steer.
    public static boolean isBlank(String typed) {
        return typed.codePoints().allMatch(Blanks::isBlank);
    }

    /// Without the spaces of any kind at both ends; empty when it is blank.
    public static String strip(String typed) {
        if (isBlank(typed)) return "";
        int from = 0;
        int to = typed.length();
        while (Blanks.isSpace(typed.charAt(from))) from++;
        while (Blanks.isSpace(typed.charAt(to - 1))) to--;
        return typed.substring(from, to);
    }

    private static String composed(String typed) {
        var lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        var kept = new StringBuilder(lines.length());
        lines.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !isUnwanted(c))
                .forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean isUnwanted(int codePoint) {
        var type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }
}
