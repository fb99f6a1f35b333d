package dk.samraad.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What must not stand in words of the administration that become public: what is hidden in replies, names of senders who are
/// protected, and any CPR number. One pass over a text, however many words are hidden. A word typed another way is not found;
/// staff read what they write.
public final class HiddenWords {
    public static final HiddenWords NONE = new HiddenWords(List.of());
    static final String INSTEAD = "[skjult]";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}'’-]+");
    private static final Pattern PHONE = Pattern.compile("\\D*(?:\\d\\D?){7}\\d\\D*");
    private static final int SHORTEST = 3;

    private final List<Phrase> phrases;
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    /// Words one after the other, whatever stands between them.
    ///
    /// @param asWritten found with its capital letters only: a name that may be an ordinary word as well
    private record Phrase(List<String> words, boolean asWritten) {
        static Phrase of(String text, boolean asWritten) {
            return new Phrase(WORD.matcher(text).results().map(found -> found.group()).toList(), asWritten);
        }

        boolean isTooShort() {
            return words.stream().mapToInt(String::length).sum() < SHORTEST;
        }
    }

    private record Token(int start, int end, String text) {}

    private record Place(int start, int end) {}

    private HiddenWords(List<Phrase> phrases) {
        this.phrases = phrases.stream().filter(phrase -> !phrase.isTooShort()).distinct().toList();
        for (var phrase : this.phrases) byFirst.computeIfAbsent(phrase.words.getFirst().toLowerCase(Locale.ROOT),
                first -> new ArrayList<>()).add(phrase);
    }

    /// In what is written about one reply: whatever is hidden in it, and each word of a protected name, whatever the case.
    ///
    /// @param passages as they stand in the original
    /// @param protectedName empty for none
    public static HiddenWords ofReply(Collection<String> passages, String protectedName) {
        var phrases = new ArrayList<Phrase>();
        passages.forEach(passage -> phrases.addAll(passage(passage)));
        NAME.matcher(protectedName).results().forEach(word -> phrases.add(Phrase.of(word.group(), false)));
        return new HiddenWords(phrases);
    }

    /// In whatever is written about a hearing: passages of several words or with a figure, protected names as a whole, and
    /// single words only where they begin with a capital letter and are not public anyway.
    ///
    /// @param publicWords what everybody may read: the document in hearing, names of senders that are shown
    public static HiddenWords ofHearing(Collection<String> passages, Collection<String> protectedNames, Collection<String> publicWords) {
        var phrases = new ArrayList<Phrase>();
        for (var passage : passages) passage(passage).stream().filter(phrase -> isTelling(phrase.words)).forEach(phrases::add);
        for (var name : protectedNames) {
            var words = NAME.matcher(name).results().map(word -> word.group()).toList();
            if (words.size() > 1) phrases.addAll(List.of(Phrase.of(name, false),
                    Phrase.of(words.getFirst() + " " + words.getLast(), false)));
            words.forEach(word -> phrases.add(Phrase.of(word, false)));
        }
        var hidden = new HiddenWords(phrases.stream().map(phrase -> phrase.words.size() > 1 || hasFigure(phrase.words) ? phrase
                : new Phrase(phrase.words, true)).toList());
        var known = publicWords.stream().flatMap(text -> hidden.foundIn(text).stream()).distinct().map(said -> Phrase.of(said, false))
                .toList();
        return new HiddenWords(hidden.phrases.stream().filter(phrase -> known.stream().noneMatch(said -> isSame(phrase, said))).toList());
    }

    /// As it stands; a telephone number also in pairs and in one.
    private static List<Phrase> passage(String passage) {
        var phrases = new ArrayList<>(List.of(Phrase.of(passage, false)));
        if (PHONE.matcher(passage).matches()) {
            var digits = passage.replaceAll("\\D", "");
            phrases.add(Phrase.of(digits, false));
            phrases.add(Phrase.of(digits.replaceAll("(..)(?!$)", "$1 "), false));
            phrases.add(Phrase.of(digits.substring(0, 4) + " " + digits.substring(4), false));
        }
        return phrases;
    }

    private static boolean isTelling(List<String> words) {
        return words.size() > 1 || hasFigure(words) || !words.isEmpty() && Character.isUpperCase(words.getFirst().codePointAt(0));
    }

    private static boolean hasFigure(List<String> words) {
        return words.stream().anyMatch(word -> word.chars().anyMatch(Character::isDigit));
    }

    private static boolean isSame(Phrase hidden, Phrase said) {
        return hidden.words.size() == said.words.size() && matches(hidden, said.words.stream().map(word -> new Token(0, 0, word)).toList(),
                0);
    }

    /// These and those.
    public HiddenWords and(HiddenWords others) {
        var all = new ArrayList<>(phrases);
        all.addAll(others.phrases);
        return new HiddenWords(all);
    }

    /// What of it stands in a text, as it stands there, each once; empty when the text may be public.
    public List<String> foundIn(String text) {
        return places(text).stream().map(place -> text.substring(place.start, place.end)).distinct().toList();
    }

    /// The text with [#INSTEAD] for each of them: what was written before the words were hidden does not leave with them.
    public String takenOutOf(String text) {
        var out = new StringBuilder(text.length());
        int from = 0;
        for (var place : places(text)) {
            out.append(text, from, place.start).append(INSTEAD);
            from = place.end;
        }
        return out.append(text, from, text.length()).toString();
    }

    /// In the order of the text, the longest where several begin.
    private List<Place> places(String text) {
        var cpr = Privacy.find(text, EnumSet.of(Kind.CPR));
        var places = new ArrayList<>(cpr.stream().map(finding -> new Place(finding.start(), finding.end())).toList());
        if (!byFirst.isEmpty()) {
            var tokens = WORD.matcher(text).results().map(word -> new Token(word.start(), word.end(), word.group())).toList();
            for (int at = 0; at < tokens.size(); at++) {
                int words = longestAt(tokens, at);
                if (words == 0) continue;
                var place = new Place(tokens.get(at).start, tokens.get(at + words - 1).end);
                if (cpr.stream().noneMatch(finding -> finding.start() < place.end && place.start < finding.end())) places.add(place);
                at += words - 1;
            }
        }
        places.sort(Comparator.comparingInt(Place::start));
        return places;
    }

    private int longestAt(List<Token> tokens, int at) {
        var first = tokens.get(at).text.toLowerCase(Locale.ROOT);
        var candidates = new ArrayList<>(byFirst.getOrDefault(first, List.of()));
        if (first.endsWith("s")) candidates.addAll(byFirst.getOrDefault(first.substring(0, first.length() - 1), List.of()));
        int longest = 0;
        for (var phrase : candidates) if (phrase.words.size() > longest && matches(phrase, tokens, at)) longest = phrase.words.size();
        return longest;
    }

    /// The last word may have the ending of a genitive.
    private static boolean matches(Phrase phrase, List<Token> tokens, int at) {
        int count = phrase.words.size();
        if (at + count > tokens.size()) return false;
        for (int i = 0; i < count; i++) {
            var word = phrase.words.get(i);
            var said = tokens.get(at + i).text;
            if (isWord(word, said, phrase.asWritten)) continue;
            var genitive = i == count - 1 && said.length() > 1 && "sS".indexOf(said.charAt(said.length() - 1)) >= 0;
            if (!genitive || !isWord(word, said.substring(0, said.length() - 1), phrase.asWritten)) return false;
        }
        return true;
    }

    private static boolean isWord(String word, String said, boolean asWritten) {
        if (!word.equalsIgnoreCase(said)) return false;
        return !asWritten || Character.isUpperCase(said.codePointAt(0));
    }
}
