package dk.samraad.privacy;

import dk.samraad.text.Language;
import dk.samraad.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Finds and masks what tells who somebody is. The door of `privacy`; a pure function of the text, in time linear in it.
///
/// It errs towards masking: a number that could be a CPR number is taken for one, while a street address is a guess
/// from the shape of Danish road names and is missed when the road has an unusual name. Names of people are guessed by
/// [PersonNames]; whether a text may be read by everybody before anybody has looked at it, [Suspicions] says.
public final class Privacy {
    /// Of the finders. Raised when they find more than before: everything stored is then looked at again.
    public static final int VERSION = 4;
    /// What a text surely tells: everything but [Kind#PERHAPS_CPR].
    public static final Set<Kind> SURE = Set.copyOf(EnumSet.complementOf(EnumSet.of(Kind.PERHAPS_CPR)));
    /// Any CPR number and whatever may be one: never stored where nobody needs it.
    public static final Set<Kind> ANY_CPR = Set.copyOf(EnumSet.of(Kind.CPR, Kind.PERHAPS_CPR));

    private Privacy() {}

    /// Everything that is [#SURE], in the order of the text, without overlaps.
    public static List<Finding> find(String text) {
        return find(text, SURE);
    }

    public static List<Finding> find(String text, Set<Kind> kinds) {
        var folded = Folded.of(text);
        var candidates = candidates(folded, kinds);
        // The longest of a kind that overlap, and of the kinds the more harmful one.
        candidates.sort(Comparator.comparing(Finding::kind).thenComparingInt(finding -> finding.start() - finding.end())
                .thenComparingInt(Finding::start));
        var found = new TreeMap<Integer, Finding>();
        for (var candidate : candidates) {
            var before = found.lowerEntry(candidate.end());
            if (before == null || !before.getValue().overlaps(candidate)) found.put(candidate.start(), candidate);
        }
        return List.copyOf(found.values());
    }

    /// What is to be found in a text that is stored, and what was taken out of it before it was.
    public static Map<Kind, Integer> counts(String text) {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        for (var finding : find(text, EnumSet.allOf(Kind.class))) counts.merge(finding.kind(), 1, Integer::sum);
        for (var kind : Kind.values()) {
            for (var language : Language.values()) {
                var words = words(kind, Messages.in(language));
                for (var at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) counts.merge(kind, 1,
                        Integer::sum);
            }
        }
        return counts;
    }

    /// Masked in Danish.
    public static Masked mask(String text, Set<Kind> kinds) {
        return mask(text, kinds, Language.DA);
    }

    public static Masked mask(String text, Set<Kind> kinds, Language language) {
        var out = new StringBuilder(text.length());
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        var from = 0;
        for (var finding : find(text, kinds)) {
            out.append(text, from, finding.start()).append(words(finding.kind(), Messages.in(language)));
            counts.merge(finding.kind(), 1, Integer::sum);
            from = finding.end();
        }
        return new Masked(out.append(text, from, text.length()).toString(), counts);
    }

    private static List<Finding> candidates(Folded text, Set<Kind> kinds) {
        var found = new ArrayList<Finding>();
        if (kinds.contains(Kind.CPR) || kinds.contains(Kind.PERHAPS_CPR)) CprNumbers.in(text).stream()
                .filter(finding -> kinds.contains(finding.kind())).forEach(found::add);
        if (kinds.contains(Kind.EMAIL)) found.addAll(EmailAddresses.in(text));
        if (kinds.contains(Kind.PHONE)) found.addAll(PhoneNumbers.in(text));
        if (kinds.contains(Kind.ADDRESS)) found.addAll(StreetAddresses.in(text));
        return found;
    }

    private static String words(Kind kind, Messages messages) {
        return switch (kind) {
            case CPR -> messages.t("privacy.masked.cpr");
            case EMAIL -> messages.t("privacy.masked.email");
            case PHONE -> messages.t("privacy.masked.phone");
            case ADDRESS -> messages.t("privacy.masked.address");
            case PERHAPS_CPR -> messages.t("privacy.masked.number");
        };
    }
}
