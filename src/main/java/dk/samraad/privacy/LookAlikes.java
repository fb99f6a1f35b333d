package dk.samraad.privacy;

/// Letters typed or read for digits: O for 0, l and I for 1, where they stand among digits.
final class LookAlikes {
    private LookAlikes() {}

    /// The text, of the same length, with such letters as digits; the same text when there are none.
    static String asDigits(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            var digit = digitFor(text.charAt(i));
            if (digit == 0 || !isAmongDigits(text, i)) continue;
            if (out == null) out = new StringBuilder(text);
            out.setCharAt(i, digit);
        }
        return out == null ? text : out.toString();
    }

    private static char digitFor(char c) {
        return switch (c) {
            case 'O', 'o' -> '0';
            case 'l', 'I', '|' -> '1';
            default -> 0;
        };
    }

    /// In one word of nothing else, and beside a digit.
    private static boolean isAmongDigits(String text, int at) {
        var before = at == 0 ? ' ' : text.charAt(at - 1);
        var after = at == text.length() - 1 ? ' ' : text.charAt(at + 1);
        if (Digits.isDigit(before) || Digits.isDigit(after)) return isPart(before) && isPart(after);
        return false;
    }

    private static boolean isPart(char c) {
        return !Character.isLetter(c) || digitFor(c) != 0;
    }
}
