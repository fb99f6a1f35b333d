package dk.samraad.council;

import dk.samraad.party.Seat;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the name of a member in what another one writes, where it would stand as that member's word: beside a minority opinion, or
/// under it. A member's name stands there when they join. Of whom a sentence speaks is another matter.
final class NamesOfOthers {
    /// Seen by nobody: soft hyphens, joiners, marks of direction.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    /// What stands between and before names under a letter.
    private static final Set<String> GREETING = Set.of("og", "and", "samt", "mvh", "med", "venlig", "venlige", "hilsen",
            "hilsner", "på", "vegne",
            "af", "underskrevet", "sign", "vh", "kind", "regards", "formand", "næstformand", "medlem", "medlemmer");

    private NamesOfOthers() {}

    /// First and last name, in any order and whatever stands between them; the last one also as "E.".
    static boolean in(String words, Seat writer, List<Seat> members) {
        var said = words(words);
        var typed = plain(words);
        return members.stream().filter(member -> member.id() != writer.id()).anyMatch(member -> names(typed, said, member));
    }

    /// Whether a line holds nothing but names, and another's among them: a signature.
    static boolean under(String text, Seat writer, List<Seat> members) {
        return text.lines().anyMatch(line -> in(line, writer, members) && isOfNames(line, members));
    }

    private static boolean names(String typed, List<String> said, Seat member) {
        var name = words(member.name());
        if (name.isEmpty()) return false;
        var first = name.getFirst();
        var last = name.getLast();
        if (!hasWord(said, first)) return false;
        return name.size() == 1 || hasWord(said, last)
                || Pattern.compile("(?iuU)\\b" + Pattern.quote(last.substring(0, 1)) + "\\.").matcher(typed).find();
    }

    /// A genitive is the same name.
    private static boolean hasWord(List<String> said, String name) {
        return said.contains(name) || said.contains(name + "s");
    }

    private static boolean isOfNames(String line, List<Seat> members) {
        var known = new HashSet<>(GREETING);
        members.forEach(member -> known.addAll(words(member.name())));
        return words(line).stream().allMatch(word -> word.length() == 1 || known.contains(word));
    }

    /// As it looks on paper: letters of another width or weight are the same letters.
    private static String plain(String text) {
        return Normalizer.normalize(UNSEEN.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
    }

    private static List<String> words(String text) {
        return Arrays.stream(NO_LETTER.split(plain(text).toLowerCase(Locale.ROOT))).filter(word -> !word.isEmpty()).toList();
    }
}
