package dk.samraad.privacy;

/// The digits of a text one after the other, and what stands between each and the next.
final class Digits {
    /// What stands between two digits.
    enum Gap {
        /// Nothing.
        NONE,
        /// Spaces or a line break.
        SPACE,
        /// A dot, slash, dash or underscore, perhaps with spaces around it.
        MARK,
        /// Another sign: a comma, a colon, a bracket.
        ODD,
        /// Words: the row ends.
        BREAK
    }

    /// Different signs after each other: a row of spaces, or a line drawn of dashes, is one, however long.
    private static final int MOST_SIGNS = 16;
    private static final int LONGEST_ENTITY = 8;
    private static final Gap[] GAPS = Gap.values();

    private final int count;
    private final int[] at;
    private final byte[] values;
    private final byte[] gaps;
    private final char[] marks;

    private Digits(int count) {
        this.count = count;
        at = new int[count];
        values = new byte[count];
        gaps = new byte[count];
        marks = new char[count];
    }

    /// @param fewest with fewer than that there is nothing to read
    static Digits of(String text, int fewest) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) if (isDigit(text.charAt(i))) count++;
        if (count < fewest) return new Digits(0);
        var digits = new Digits(count);
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) continue;
            digits.at[n] = i;
            digits.values[n] = (byte) (text.charAt(i) - '0');
            if (n > 0) digits.between(text, n - 1, i);
            n++;
        }
        digits.gaps[count - 1] = (byte) Gap.BREAK.ordinal();
        return digits;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void between(String text, int digit, int next) {
        var gap = Gap.NONE;
        int signs = 0;
        for (int i = at[digit] + 1; i < next && gap != Gap.BREAK; i++) {
            var sign = text.charAt(i);
            if (sign == text.charAt(i - 1)) continue;
            var entity = entity(text, i, next);
            var kind = ++signs > MOST_SIGNS ? Gap.BREAK : entity > 0 ? Gap.MARK : kindOf(sign);
            if (kind == Gap.MARK) marks[digit] = entity > 0 ? '-' : sign;
            if (kind.compareTo(gap) > 0) gap = kind;
            i += entity;
        }
        gaps[digit] = (byte) gap.ordinal();
    }

    /// How many signs more a dash or space takes that is written as on a web page, `&ndash;`; 0 for none.
    private static int entity(String text, int at, int next) {
        if (text.charAt(at) != '&') return 0;
        for (int i = at + 1; i < next && i - at < LONGEST_ENTITY; i++) {
            if (text.charAt(i) == ';') return i > at + 1 ? i - at : 0;
            if (!Character.isLetter(text.charAt(i))) return 0;
        }
        return 0;
    }

    private static Gap kindOf(char sign) {
        return switch (sign) {
            case ' ', '\n', '\t', '\'', '\u2019', '\u2018', '´', '`' -> Gap.SPACE;
            case '.', '/', '\\', '-', '_' -> Gap.MARK;
            case ',', ':', ';', '(', ')', '[', ']', '{', '}', '*', '+', '=', '|', '~', '"', '#', '<', '>', '&', '^', '!', '?',
                    '%' -> Gap.ODD;
            default -> Gap.BREAK;
        };
    }

    int count() {
        return count;
    }

    int value(int digit) {
        return values[digit];
    }

    /// What stands after this digit.
    Gap after(int digit) {
        return GAPS[gaps[digit]];
    }

    /// What stands before it; BREAK at the beginning.
    Gap before(int digit) {
        return digit == 0 ? Gap.BREAK : GAPS[gaps[digit - 1]];
    }

    /// The sign of a MARK, else 0.
    char mark(int digit) {
        return marks[digit];
    }

    int start(int digit) {
        return at[digit];
    }

    int end(int digit) {
        return at[digit] + 1;
    }

    /// @return the number that these digits write
    int number(int from, int length) {
        int number = 0;
        for (int i = from; i < from + length; i++) number = number * 10 + values[i];
        return number;
    }

    /// Whether nothing stands between any of these.
    boolean areTogether(int from, int length) {
        for (int i = from; i < from + length - 1; i++) if (after(i) != Gap.NONE) return false;
        return true;
    }

    /// Whether something stands between any two of these.
    boolean areApart(int from, int length) {
        for (int i = from; i < from + length - 1; i++) if (after(i) == Gap.NONE) return false;
        return true;
    }
}
