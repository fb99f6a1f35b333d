package dk.samraad.inbox.heard;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What tells the name of an organisation from another, however it is typed.
final class PartyNames {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{5})(?:ernes|erne|ens|ets|en|et|s)$");
    /// Words that many names have and that tell nothing.
    private static final Set<String> IDLE = Set.of(
            "i", "på", "ved", "for", "af", "og", "den", "det", "de", "en", "et", "der", "til", "med", "v", "c", "o", "a", "s", "as", "aps",
            "ivs", "fmba", "amba", "smba",
            "afdeling", "afd", "lokalafdeling", "lokalforening", "lokal", "danmark");

    private static final Pattern SHORT = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}{3,8}(?![\\p{L}\\p{N}])");
    private static final Pattern COMPOUND = Pattern.compile(
            "(?<=\\p{L}{3})(?=(?:forening|klub|råd|forbund|selskab|bestyrelse|udvalg|organisation|samvirke|gruppe|center|skole|kor)"
                    + "(?:en|et|er|erne|s)?(?: |$))");
    private static final Set<String> SMALL = Set.of("i", "på", "ved", "for", "af", "og", "den", "det", "de", "en", "et",
            "der", "til", "med");

    private PartyNames() {}

    /// In small letters, words apart, "aa" as "å".
    static String plain(String name) {
        return NO_LETTER.matcher(name.toLowerCase(Locale.ROOT).replace("&", " og ").replace("aa", "å")).replaceAll(" ").strip();
    }

    /// The words that tell, without their endings.
    static Set<String> telling(String name) {
        return Arrays.stream(plain(name).split(" ")).filter(word -> !word.isEmpty()).map(word -> ENDING.matcher(word).replaceFirst(""))
                .filter(word -> !IDLE.contains(word)).collect(Collectors.toUnmodifiableSet());
    }

    /// The one is made of the first letters of the other, "FIF" of "Fjordby Idrætsforening": three at least, written as such.
    static boolean areInitials(String one, String other) {
        return shortOf(one).stream().anyMatch(initials(other)::contains) || shortOf(other).stream().anyMatch(initials(one)::contains);
    }

    private static Set<String> shortOf(String name) {
        return SHORT.matcher(name.replace(".", "")).results().map(word -> word.group()).collect(Collectors.toUnmodifiableSet());
    }

    /// With the words that tell nothing and without them; "forening" at the end of a word is a word.
    private static Set<String> initials(String name) {
        var words = Arrays.stream(COMPOUND.matcher(plain(name)).replaceAll(" ").split(" ")).filter(word -> !word.isEmpty()).toList();
        return Stream.of(words.stream().filter(word -> !SMALL.contains(word)).toList(), words).map(PartyNames::firstLetters)
                .filter(letters -> letters.length() >= 3).collect(Collectors.toUnmodifiableSet());
    }

    private static String firstLetters(List<String> words) {
        return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()).toUpperCase(Locale.ROOT);
    }

    /// How much two names have in common, from 0 to 1: the Sørensen–Dice coefficient of the trigrams of their telling words.
    /// Source: Dice, "Measures of the Amount of Ecologic Association Between Species" (1945).
    static double likeness(Set<String> one, Set<String> other) {
        var a = trigrams(one);
        var b = trigrams(other);
        if (a.isEmpty() || b.isEmpty()) return 0;
        var common = a.stream().filter(b::contains).count();
        return 2.0 * common / (a.size() + b.size());
    }

    private static Set<String> trigrams(Set<String> words) {
        var found = new HashSet<String>();
        for (var word : words) {
            var padded = "  " + word + " ";
            for (int i = 0; i + 3 <= padded.length(); i++) found.add(padded.substring(i, i + 3));
        }
        return found;
    }
}
