package dk.samraad.survey;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether words were changed. Only case, spaces and signs are no change: one letter makes "tilfreds" into "utilfreds", and no
/// measure of likeness knows that, so every other correction is shown to staff.
final class Rewording {
    /// Punctuation and spaces say nothing; a smiley, a star or ≤ may be all that a label says.
    private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{Z}\\p{Cc}\\p{Cf}\\p{M}&&[^%-]]+");

    private Rewording() {}

    /// In a language that both have. A language more or less is no change; other languages instead of all there were are one.
    static boolean differs(Wording last, Wording now) {
        if (isReplaced(last, now)) return true;
        return last.byLanguage().entrySet().stream().anyMatch(text -> {
            var other = now.byLanguage().get(text.getKey());
            return other != null && !folded(text.getValue()).equals(folded(other));
        });
    }

    private static boolean isReplaced(Wording last, Wording now) {
        return !last.byLanguage().isEmpty() && !now.byLanguage().isEmpty()
                && last.byLanguage().keySet().stream().noneMatch(now.byLanguage()::containsKey);
    }

    /// Whether they say the same in some language.
    static boolean sameIn(Wording one, Wording other) {
        return one.byLanguage().entrySet().stream().anyMatch(text -> {
            var there = other.byLanguage().get(text.getKey());
            return there != null && !folded(there).isEmpty() && folded(text.getValue()).equals(folded(there));
        });
    }

    private static String folded(String text) {
        return SIGNS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
