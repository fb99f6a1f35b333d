package dk.samraad.privacy;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// Words with a capital that name nobody who is not public already: the listed ones, and those of texts that everybody may
/// read.
public final class KnownNames {
    public static final KnownNames LISTED = new KnownNames(Set.of());

    private final Set<String> words;

    private KnownNames(Set<String> words) {
        this.words = words;
    }

    /// @param titles of what is public: every word of them
    /// @param texts that are public: the words that have a capital inside a sentence
    public static KnownNames of(Collection<String> titles, Collection<String> texts) {
        var words = new HashSet<String>();
        for (var title : titles) Words.of(Folded.of(title).text()).stream().filter(Words.Word::isCapital)
                .forEach(word -> words.add(word.text()));
        for (var text : texts) Words.of(Folded.of(text).text()).stream().filter(word -> word.isCapital() && !word.begins())
                .forEach(word -> words.add(word.text()));
        words.removeIf(WordList.GIVEN_NAMES::contains);
        return new KnownNames(Set.copyOf(words));
    }

    boolean has(String word) {
        return words.contains(word) || WordList.KNOWN_CAPITALS.contains(word);
    }
}
