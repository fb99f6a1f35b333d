package dk.samraad.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The lists of words that the finders know, from `resources/privacy/`; each says in its first lines where it comes from.
final class WordList {
    /// As written, with a capital.
    static final Set<String> GIVEN_NAMES = read("given-names.txt");
    /// What has a capital inside a sentence and names no person.
    static final Set<String> KNOWN_CAPITALS = read("known-capitals.txt");
    /// In small letters: what may begin a sentence.
    static final Set<String> ORDINARY = read("ordinary-words.txt");
    /// In small letters: given names that are ordinary words as well.
    static final Set<String> ALSO_WORDS = Set.of(
            "per", "line", "bo", "sten", "steen", "rose", "rosa", "storm", "ask", "birk", "mai", "tage", "eli", "sander", "liv", "nick",
            "tim", "tue", "vita", "viola", "iris", "else", "alle", "hans",
            "sus", "ella", "mie", "asta", "lone", "jean", "kent", "frank", "august", "ruth", "luna", "stella", "bjørn", "falk", "kate",
            "may", "charlie", "ib", "dan", "jon", "nana", "møller", "gry", "sol",
            "kim", "magne", "odin", "thor", "tor", "victoria", "viktoria", "silke", "gunver", "isa", "jasmin", "rune", "eva", "aske",
            "ane", "ove", "ulf", "pia", "ole", "trine", "felix", "leo", "alex", "sam", "jack");

    /// Of these, the ones that stand in small letters as words much more than as names.
    static final Set<String> WORDS_FIRST = Set.of(
            "per", "line", "bo", "sten", "rose", "rosa", "storm", "ask", "birk", "tage", "liv", "else", "alle", "hans", "sus", "august",
            "bjørn", "falk", "gry", "sol", "silke", "møller", "tue", "ane", "aske", "rune",
            "sander", "may", "frank", "tor", "stella");

    private WordList() {}

    private static Set<String> read(String file) {
        try (var in = Objects.requireNonNull(WordList.class.getResourceAsStream("/privacy/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
