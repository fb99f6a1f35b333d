package dk.samraad.privacy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// E-mail addresses, also with the at sign or the dot spelt out to fool robots. Where a word could be an ordinary one
/// ("at", "punktum"), the end of the address must be a known one.
final class EmailAddresses {
    private static final String LOCAL = "(?<![\\p{L}\\p{N}_%+-])[\\p{L}\\p{N}_%+][\\p{L}\\p{N}._%+'&!#$*^~-]{0,63}";
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})";
    private static final String CLEAR_AT = "(?:\\s?@\\s?|\\s?[(\\[{<]\\s?(?:at|a|@|snabel"
            + "(?:[- ]?a)?|alfa)\\s?[)\\]}>]\\s?|\\s?\\bsnabel[- ]?a\\b\\s?|[_-](?:at|snabel[- ]?a)[_-])";
    /// Spaces around the sign itself only where a known end follows: "vi mødes @ Parken".
    private static final String TIGHT_AT = CLEAR_AT.replace("\\s?@\\s?", "@");
    private static final String DOT_WORD = "(?:\\s?[(\\[{<]\\s?(?:dot|punktum|punkt|prik"
            + "|\\.)\\s?[)\\]}>]\\s?|\\s(?:dot|punktum|punkt|prik)\\s|[_-](?:dot|punktum)[_-]|\\s?\\.)";
    private static final String END = "(?:dk|com|net|org|eu|info|nu|se|no|de|uk|fr|pl"
            + "|nl|is|fo|gl|io|me|biz|name|example|test|gov|edu)(?![\\p{L}\\p{N}])";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern PLAIN = Pattern.compile(LOCAL + TIGHT_AT + "(?:" + LABEL
            + "\\.){1,8}\\p{L}{2,24}(?![\\p{L}\\p{N}])", FLAGS);
    private static final Pattern SPELT = Pattern.compile(LOCAL + CLEAR_AT + "(?:" + LABEL + DOT_WORD + "){1,4}" + END, FLAGS);
    private static final Pattern ALL_SPELT = Pattern.compile(LOCAL + "\\s(?:at|snabel)\\s(?:"
            + LABEL + "(?:\\s(?:dot|punktum|punkt|prik)\\s|\\.)){1,4}" + END, FLAGS);
    /// Typed in haste: "@gmail", "@eksempel,dk", "@eksempel. dk".
    private static final Pattern HASTY = Pattern.compile(LOCAL
            + "\\s?@\\s?(?:(?:gmail|hotmail|outlook|yahoo|live|icloud|jubii|msn)(?:\\s?[.,]?\\s?(?:com|dk))?(?![\\p{L}\\p{N}])"
            + "|(?:" + LABEL + "\\.){0,3}" + LABEL + "(?:\\s?,\\s?|\\s?\\.\\s|\\s)(?:dk|com|net|org)(?![\\p{L}\\p{N}]))", FLAGS);
    /// With the sign glued in, or a name in quotes before it.
    private static final Pattern GLUED = Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}._-]{1,40}?snabel-?a(?:"
            + LABEL + "\\.){1,3}" + END + "|\"[^\"\\n@]{1,40}\"@(?:" + LABEL + "\\.){1,4}\\p{L}{2,24}(?![\\p{L}\\p{N}])", FLAGS);
    private static final Pattern DOTTED = Pattern.compile("[\\p{L}\\p{N}]+[._+\\d][\\p{L}\\p{N}._+-]*\\sat\\s.*", FLAGS);
    private static final Pattern SPELT_AT = Pattern.compile("\\s(?:at|snabel)\\s", FLAGS);
    private static final Pattern SPELT_DOT = Pattern.compile("\\s(?:dot|punktum|punkt|prik)\\s", FLAGS);

    private static final Pattern BRACKETED = Pattern.compile("[(\\[{<_-]\\s?(?:at|a|alfa)\\s?[)\\]}>_-]", FLAGS);

    private EmailAddresses() {}

    static List<Finding> in(Folded folded) {
        var text = folded.text();
        var clear = text.indexOf('@') >= 0 || text.toLowerCase(Locale.ROOT).contains("snabel") || hasBracketedAt(text);
        var plain = clear ? Stream.of(PLAIN, SPELT, HASTY, GLUED).flatMap(pattern -> pattern.matcher(text).results())
                : Stream.<java.util.regex.MatchResult>empty();
        // "jeg synes at kommunen.dk skal" is no address: with a bare "at" a dot must be spelt out as well.
        var spelt = SPELT_AT.matcher(text).find()
                ? ALL_SPELT.matcher(text).results().filter(m -> isSpelt(m.group().toLowerCase(Locale.ROOT)))
                : Stream.<java.util.regex.MatchResult>empty();
        return Stream.concat(plain, spelt).map(m -> folded.finding(Kind.EMAIL, m.start(), m.end())).toList();
    }

    /// "vigtigt at huske punktum dk" has ordinary words around the at.
    private static boolean isSpelt(String address) {
        if (address.contains(" snabel ") || DOTTED.matcher(address).matches()) return true;
        return SPELT_DOT.matcher(address).find() && !WordList.ORDINARY.contains(address.substring(0, address.indexOf(' ')));
    }

    private static boolean hasBracketedAt(String text) {
        return BRACKETED.matcher(text).find();
    }
}
