package dk.samraad.web;

import java.text.Normalizer;

/// Free text as it can be kept: one kind of line break, composed letters, no control characters (PostgreSQL's `jsonb`
/// refuses the zero character, and none of them was typed by a person).
public final class PlainText {
    private PlainText() {}

    public static String clean(String typed) {
        var lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        var kept = new StringBuilder(lines.length());
        lines.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !isUnwanted(c))
                .forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
    }

    private static boolean isUnwanted(int codePoint) {
        var type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }
}
