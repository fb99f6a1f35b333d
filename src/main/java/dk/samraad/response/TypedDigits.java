package dk.samraad.response;

import dk.samraad.text.PlainText;

/// Figures as people's keyboards make them, brought to one form: digits of any script become `0` to `9`, every space becomes a plain
/// one, what has no width goes, and so do the spaces at both ends.
final class TypedDigits {
    private TypedDigits() {}

    static String of(String typed) {
        var plain = new StringBuilder(typed.length());
        typed.codePoints().forEach(c -> {
            if (Character.isDigit(c)) plain.append(Character.digit(c, 10));
            else if (Character.isSpaceChar(c)) plain.append(' ');
            else if (Character.getType(c) != Character.FORMAT) plain.appendCodePoint(c);
        });
        return PlainText.strip(plain.toString());
    }
}
