package dk.samraad.privacy;

import dk.samraad.privacy.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Where a text may name somebody: a guess from how names are written in Danish, to be looked at by a person, never a
/// reason to mask anything by itself.
///
/// Words with a capital that stand together inside a sentence are one: behind a title or a relation ("hjemmehjælperen Sus",
/// "hr. Bak"), when the first is a known first name, or when there are several and none of them is known for a place or a
/// body. Missed: names in small letters, rare first names alone. Taken by mistake: places and bodies nobody listed. How often
/// is measured by a test.
public final class PersonNames {
    private static final int MOST_WORDS = 5;
    private static final Set<String> SAINTS = Set.of("Sankt", "Skt", "Sct");
    private static final Set<String> PARTICLES = Set.of("von", "van", "de", "af", "al", "el", "bin", "ibn", "da", "la", "le", "der",
            "den", "del", "dos");
    private static final Pattern SURNAME = Pattern.compile(".{2,}(?:sen|gaard|gård|strup|berg|holm|lund|bak|bæk|dahl|skov|toft|mark|kjær"
            + "|kær|feldt|quist|kvist|ager|ović|ov|bech|bjerg|dal|høj|vang|borg|ski|wicz|oğlu|oglu)s?");
    /// The last word of what is a place or a body though it begins with a name: "Jens Hansens Gård", "H.C. Andersens Boulevard".
    private static final Pattern THING = Pattern.compile("(?i).*(?:gård|gården|vej|vejen|gade|gaden|allé|alle|stræde|plads|pladsen|torv"
            + "|torvet|boulevard|park|parken|hus|huset|skole|skolen|kirke|kirken|station|hal|hallen"
            + "|kommune|kommunen|hjem|hjemmet|center|centret|centeret|råd|rådet|forening|foreningen|forbund|forbundet|fond|fonden|klub"
            + "|klubben|minde|bro|broen|sø|søen|skov|skoven|bælt|ret|landsret|universitet|styrelsen"
            + "|udvalg|udvalget|selskab|selskabet|bibliotek|biblioteket|museum|museet|hospital|hospitalet|sygehus|sygehuset|organisation"
            + "|organisationer|børnehave|børnehaven|vuggestue|bugt|strand|fjord|ministeriet|politik|politikken|lov|loven|pris|prisen|dag"
            + "|uge|hjælp)s?");

    private PersonNames() {}

    /// @param start index of its first UTF-16 unit
    /// @param end index after its last
    public record PossibleName(int start, int end) {
        public String in(String text) {
            return text.substring(start, end);
        }
    }

    /// In the order of the text, without overlaps.
    public static List<PossibleName> in(String text) {
        var words = Words.of(text);
        var found = new ArrayList<PossibleName>();
        for (int i = 0; i < words.size(); ) {
            int next = endOfRow(words, i);
            if (words.get(i).isCapital()) name(text, words, i, next, found);
            i = Math.max(i + 1, next);
        }
        return found;
    }

    /// Of the words with a capital, and particles between them.
    private static int endOfRow(List<Word> words, int from) {
        if (!words.get(from).isCapital()) return from + 1;
        int end = from + 1;
        for (int i = end; i < words.size() && words.get(i).joined(); i++) {
            if (words.get(i).isCapital()) end = i + 1;
            else if (!PARTICLES.contains(words.get(i).text()) || !(i + 1 < words.size() && words.get(i + 1).isCapital()
                    && words.get(i + 1).joined())) break;
        }
        return end;
    }

    private static void name(String text, List<Word> words, int from, int to, List<PossibleName> found) {
        var titled = from > 0 && isTitleBefore(text, words.get(from - 1), words.get(from));
        int first = from;
        while (first < to && isNoName(words.get(first), to - first)) {
            titled = Titles.isStrong(words.get(first).small());
            first++;
        }
        if (SAINTS.contains(words.get(from).text())) return;
        if (first == to || to - first > MOST_WORDS || isThing(words, first, to)) return;
        var head = words.get(first);
        var known = isGivenName(head);
        var several = to - first > 1;
        var alone = titled || known && (!head.begins() || !WordList.ALSO_WORDS.contains(head.small()));
        if (several ? titled || known || !head.begins() || SURNAME.matcher(words.get(to - 1).text()).matches() : alone) {
            found.add(new PossibleName(head.start(), words.get(to - 1).end()));
        }
    }

    private static boolean isTitleBefore(String text, Word title, Word name) {
        var between = text.substring(title.end(), name.start());
        return Titles.isStrong(title.small()) && (between.equals(" ") || between.equals(". ") || between.equals("."))
                && (!name.begins() || between.charAt(0) == '.' && title.text().length() <= 3);
    }

    /// Words a sentence begins with, titles, and capitals that are known for something else.
    private static boolean isNoName(Word word, int left) {
        if (isGivenName(word) && !(word.begins() && WordList.ORDINARY.contains(word.small()))) return false;
        return Titles.isTitle(word.small()) || word.begins() && WordList.ORDINARY.contains(word.small())
                || WordList.KNOWN_CAPITALS.contains(word.text()) || WordList.KNOWN_CAPITALS.contains(word.stem())
                || THING.matcher(word.text()).matches() && (left == 1 || word.begins());
    }

    private static boolean isGivenName(Word word) {
        return WordList.GIVEN_NAMES.contains(word.text()) || WordList.GIVEN_NAMES.contains(word.stem())
                || WordList.GIVEN_NAMES.contains(word.text().split("-", 2)[0]);
    }

    private static boolean isThing(List<Word> words, int first, int to) {
        var last = words.get(to - 1);
        if (to - first == 1) return THING.matcher(last.text()).matches() && !isGivenName(last);
        var hasPlace = words.subList(first + 1, to).stream().anyMatch(word -> WordList.KNOWN_CAPITALS.contains(word.text()));
        return hasPlace || THING.matcher(last.text()).matches() && !isGivenName(words.get(first)) || last.text()
                .matches("(?i)(?:.*(?:gård|gade|vej|allé|plads|stræde|boulevard|minde|hus|skole|torv|park)|.{4,}(?:fond|pris)en)")
                && words.get(to - 2).text().endsWith("s");
    }
}
