package dk.samraad.survey;

import dk.samraad.survey.Problem.Fault;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Characters that nobody sees and the database cannot keep, or a page not show: control characters but the ends of lines, and
/// halves of a pair. They come written out with a backslash or as they are, from a paste.
final class InvisibleCharacters {
    private static final Pattern WRITTEN_OUT = Pattern.compile("\\\\(?:0|a|b|e|f|v|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})");

    private InvisibleCharacters() {}

    /// One problem for each text or field name that has any, with the line of the first one in the document.
    ///
    /// @param text as it was sent
    static void find(@Nullable Object tree, String path, String text, List<Problem> problems) {
        switch (tree) {
            case String value when has(value) -> problems.add(new Problem(path, Fault.CONTROL_CHARACTER, where(text)));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) find(list.get(i), path + "[" + i + "]", text, problems);
            }
            case Map<?, ?> map -> map.forEach((key, value) -> {
                if (has(String.valueOf(key))) problems.add(new Problem(path, Fault.CONTROL_CHARACTER, where(text)));
                find(value, path.isEmpty() ? String.valueOf(key) : path + "." + key, text, problems);
            });
            case null, default -> {}
        }
    }

    /// Line and column of the first one, as it is or written out; empty when it is nowhere to be seen.
    static String where(String text) {
        var written = WRITTEN_OUT.matcher(text);
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            } else if (isInvisible(text, i) || (written.region(i, text.length()).lookingAt() && standsForOne(written.group()))) {
                return line + ":" + (i - start + 1);
            }
        }
        return "";
    }

    private static boolean standsForOne(String escape) {
        if (escape.length() == 2) return true;
        int sign = (int) Long.parseLong(escape.substring(2), 16);
        return isControl(sign) || (sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE);
    }

    private static boolean has(String text) {
        for (int i = 0; i < text.length(); i++) if (isInvisible(text, i)) return true;
        return false;
    }

    private static boolean isInvisible(String text, int at) {
        var sign = text.charAt(at);
        if (Character.isHighSurrogate(sign)) return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        if (Character.isLowSurrogate(sign)) return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        return isControl(sign);
    }

    private static boolean isControl(int sign) {
        return Character.getType(sign) == Character.CONTROL && sign != '\t' && sign != '\n' && sign != '\r' && sign != 0x85;
    }
}
