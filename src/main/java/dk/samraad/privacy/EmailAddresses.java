package dk.samraad.privacy;

import java.util.List;
import java.util.regex.Pattern;

/// E-mail addresses, also with the at sign spelt out to fool robots.
final class EmailAddresses {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}_%+][\\p{L}\\p{N}._%+'-]{0,63}"
                    + "(?:@|\\s?(?:[(\\[]\\s?(?:at|snabel-?a)\\s?[)\\]]|snabel-?a)\\s?)"
                    + "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})\\.){1,8}\\p{L}{2,24}(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private EmailAddresses() {}

    static List<Finding> in(String text) {
        return ADDRESS.matcher(text).results().map(m -> new Finding(Kind.EMAIL, m.start(), m.end())).toList();
    }
}
