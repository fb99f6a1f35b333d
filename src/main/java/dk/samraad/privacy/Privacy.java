package dk.samraad.privacy;

import dk.samraad.web.Language;
import dk.samraad.web.Messages;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Finds and masks what tells who somebody is. The door of `privacy`; a pure function of the text, in time linear in it.
///
/// It errs towards masking: a number that could be a CPR number is taken for one, while a street address is a guess
/// from the shape of Danish road names and is missed when the road has an unusual name. Names of people are not found.
public final class Privacy {
    private Privacy() {}

    /// Everything found, in the order of the text, without overlaps.
    public static List<Finding> find(String text) {
        return find(text, EnumSet.allOf(Kind.class));
    }

    public static List<Finding> find(String text, Set<Kind> kinds) {
        var found = new TreeMap<Integer, Finding>();
        for (var kind : Kind.values()) {
            if (!kinds.contains(kind)) continue;
            for (var candidate : candidates(text, kind)) {
                var before = found.lowerEntry(candidate.end());
                if (before == null || !before.getValue().overlaps(candidate)) found.put(candidate.start(), candidate);
            }
        }
        return List.copyOf(found.values());
    }

    /// What is to be found in a text that is stored, and what was taken out of it before it was.
    public static Map<Kind, Integer> counts(String text) {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        for (var finding : find(text)) counts.merge(finding.kind(), 1, Integer::sum);
        for (var kind : Kind.values()) {
            for (var language : Language.values()) {
                var words = words(kind, Messages.in(language));
                for (var at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) counts.merge(kind, 1, Integer::sum);
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

    private static List<Finding> candidates(String text, Kind kind) {
        return switch (kind) {
            case CPR -> CprNumbers.in(text);
            case EMAIL -> EmailAddresses.in(text);
            case PHONE -> PhoneNumbers.in(text);
            case ADDRESS -> StreetAddresses.in(text);
        };
    }

    private static String words(Kind kind, Messages messages) {
        return switch (kind) {
            case CPR -> messages.t("privacy.masked.cpr");
            case EMAIL -> messages.t("privacy.masked.email");
            case PHONE -> messages.t("privacy.masked.phone");
            case ADDRESS -> messages.t("privacy.masked.address");
        };
    }
}
