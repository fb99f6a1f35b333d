package dk.samraad.hearing.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is hidden in one reply, and the name of a sender who is protected: words that must not stand in what staff write about
/// it, for that becomes public. A word typed another way is not found; staff read what they write.
public final class HiddenWords {
    /// Not a letter or a digit before it and after it, but for the endings a name takes.
    private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String AFTER = "(?:'?s)?(?![\\p{L}\\p{N}])";
    private static final int SHORTEST = 3;
    static final HiddenWords NONE = new HiddenWords(List.of());
    static final String INSTEAD = "[skjult]";

    private final List<Pattern> patterns;

    private HiddenWords(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    /// @param passages as they stand in the original
    /// @param protectedName each of its words is hidden by itself; empty for none
    static HiddenWords of(Collection<String> passages, String protectedName) {
        var words = new ArrayList<String>();
        passages.stream().map(HiddenWords::trimmed).filter(word -> word.length() >= SHORTEST).forEach(words::add);
        for (var word : protectedName.split("[^\\p{L}\\p{N}'-]+")) if (word.length() >= SHORTEST) words.add(word);
        return new HiddenWords(words.stream().distinct().sorted(Comparator.comparingInt(String::length).reversed()).map(HiddenWords::pattern).toList());
    }

    /// Without the full stops and brackets that were hidden with it.
    private static String trimmed(String passage) {
        return passage.replaceAll("^[^\\p{L}\\p{N}+]+|[^\\p{L}\\p{N}]+$", "");
    }

    /// Whatever its case, and however many spaces stand between its words.
    private static Pattern pattern(String words) {
        var spaced = Pattern.compile("\\s+").splitAsStream(words.toLowerCase(Locale.ROOT)).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile(BEFORE + spaced + AFTER, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean isIn(String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }

    /// The text with [#INSTEAD] for each of them: what was written before the words were hidden does not leave with them.
    String takenOutOf(String text) {
        var out = text;
        for (var pattern : patterns) out = pattern.matcher(out).replaceAll(java.util.regex.Matcher.quoteReplacement(INSTEAD));
        return out;
    }
}
