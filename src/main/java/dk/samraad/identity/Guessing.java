package dk.samraad.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import dk.samraad.platform.settings.Settings;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// How soon a password would be guessed (zxcvbn): against lists of common passwords and names, keyboard rows, dates and
/// repetitions, and besides those of the library against Danish words, the municipality's names and what stands on the same
/// page. Refused is what ten thousand million guesses would find, those of somebody who stole the hashes.
@Singleton
class Guessing {
    private static final double FEWEST_GUESSES = 1e10;
    /// The library's time grows faster than the length, and nobody guesses more.
    private static final int LOOKED_AT = 72;
    private static final int SHORTEST_WORD = 3;

    private final List<String> words;

    /// @param sender whom mails come from; its name is as a rule the municipality's
    Guessing(Settings settings, @Value("${samraad.mail.from:}") String sender) {
        var all = new LinkedHashSet<String>();
        add(all, "samråd samraad");
        add(all, Objects.requireNonNullElse(settings.baseUrl().getHost(), ""));
        add(all, sender);
        try (InputStream list = Objects.requireNonNull(Guessing.class.getResourceAsStream("danish-words.txt"))) {
            add(all, new String(list.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.words = List.copyOf(all);
    }

    /// @param known what stands on the same page: a name, an address, the password before
    boolean finds(String password, Collection<String> known) {
        var dictionary = new LinkedHashSet<String>();
        known.forEach(text -> add(dictionary, text));
        dictionary.addAll(words);
        var start = password.substring(0, Math.min(password.length(), LOOKED_AT));
        // Once more without what separates words: a date is one in whatever signs it is written.
        return Stream.of(start, start.replaceAll("[^\\p{L}\\p{N}]+", "")).filter(text -> !text.isEmpty())
                .anyMatch(text -> new Zxcvbn().measure(text, List.copyOf(dictionary)).getGuesses() < FEWEST_GUESSES);
    }

    /// The whole and each of its words, also as they are typed on a keyboard without æ, ø and å.
    private static void add(Set<String> words, String text) {
        var lower = text.strip().toLowerCase(Locale.ROOT);
        Stream.concat(Stream.of(lower), Stream.of(lower.split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() >= SHORTEST_WORD && word.length() <= LOOKED_AT)
                .forEach(word -> {
                    words.add(word);
                    words.add(word.replace("æ", "ae").replace("ø", "oe").replace("å", "aa"));
                });
    }
}
