package dk.samraad.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a text, each with whether a sentence begins with it. A short form such as "hr." ends no sentence.
final class Words {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]{0,40}+(?:['’´-]\\p{L}[\\p{L}\\p{M}]{0,40}+){0,4}+");
    private static final Set<String> SHORT_FORMS = Set.of(
            "hr", "fr", "frk", "dr", "prof", "adv", "nr", "ca", "eks", "bl", "osv", "mv", "sdr", "ndr", "gl", "st", "skt", "pkt", "kap",
            "jf", "inkl", "ekskl", "tlf", "dvs", "evt", "pga", "ift", "mht",
            "vedr", "kl", "stk", "mrs", "mr", "ms", "lic", "cand", "f", "m", "a", "o", "p", "s", "c", "d", "e");

    private Words() {}

    /// @param begins whether it stands where a capital means nothing
    /// @param joined whether only one space stands between it and the word before
    record Word(String text, int start, int end, boolean begins, boolean joined) {
        String small() {
            return text.toLowerCase(Locale.ROOT);
        }

        boolean isCapital() {
            return Character.isUpperCase(text.codePointAt(0));
        }

        boolean isAllCapitals() {
            return text.codePoints().filter(Character::isLetter).count() > 1 && text.codePoints().filter(Character::isLetter)
                    .allMatch(Character::isUpperCase);
        }

        /// Without the ending of a genitive.
        String stem() {
            if (text.endsWith("'s") || text.endsWith("’s") || text.endsWith("´s")) return text.substring(0, text.length() - 2);
            return text.length() > 3 && (text.endsWith("s") || text.endsWith("S")) ? text.substring(0, text.length() - 1) : text;
        }
    }

    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        var found = WORD.matcher(text);
        int end = 0;
        var last = "";
        while (found.find()) {
            var between = text.substring(end, found.start());
            var begins = words.isEmpty() || isEndOfSentence(between, last);
            words.add(new Word(found.group(), found.start(), found.end(), begins, !words.isEmpty()
                    && (between.equals(" ") || between.equals(". ") || between.equals(".")) && !begins));
            end = found.end();
            last = found.group();
        }
        return words;
    }

    private static boolean isEndOfSentence(String between, String last) {
        for (int i = 0; i < between.length(); i++) {
            var c = between.charAt(i);
            if (c == '.' && i == 0 && (SHORT_FORMS.contains(last.toLowerCase(Locale.ROOT)) || last.length() == 1)) continue;
            if (c == '.' || c == '!' || c == '?' || c == ':' || c == '\n' || c == '"' || c == '“' || c == '”' || c == '»' || c == '«'
                    || c == '…' || c == '•') return true;
        }
        return between.isBlank() && between.indexOf('\n') >= 0 || between.strip().equals("-") && between.length() > 1;
    }
}
