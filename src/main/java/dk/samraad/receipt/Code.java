package dk.samraad.receipt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/// A code one can read aloud and type again, in Crockford's base 32 (crockford.com/base32.html): no I, L, O or U.
///
/// @param value upper case, no spaces
public record Code(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;

    /// The first `length` characters of some bytes; 5 bits each.
    public static Code of(byte[] bytes, int length) {
        var code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            int character = 0;
            for (int bit = i * BITS; bit < (i + 1) * BITS; bit++) {
                character = character << 1 | (bytes[bit / 8] >> (7 - bit % 8) & 1);
            }
            code.append(ALPHABET.charAt(character));
        }
        return new Code(code.toString());
    }

    /// What somebody typed: lower case, O for 0, I or L for 1, spaces and dashes are all forgiven.
    public static Optional<Code> read(String typed, int length) {
        var code = new StringBuilder(length);
        for (int i = 0; i < typed.length(); i++) {
            var c = Character.toUpperCase(typed.charAt(i));
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isDash(c) || c == '.') continue;
            var plain = switch (c) {
                case 'O' -> '0';
                case 'I', 'L' -> '1';
                default -> c;
            };
            if (ALPHABET.indexOf(plain) < 0 || code.length() == length) return Optional.empty();
            code.append(plain);
        }
        return code.length() == length ? Optional.of(new Code(code.toString())) : Optional.empty();
    }

    private static boolean isDash(char c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == '−' || c == '_';
    }

    /// SHA-256. Where two tables must not be joined by it, a room keeps an HMAC under a key for each of them instead.
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /// In groups, for the eye: `7K2M9-QXR4T`.
    public String grouped() {
        var half = value.length() / 2;
        return value.substring(0, half) + "-" + value.substring(half);
    }

    /// Never in a log.
    @Override
    public String toString() {
        return "Code[hidden]";
    }
}
