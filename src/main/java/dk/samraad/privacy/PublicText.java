package dk.samraad.privacy;

import dk.samraad.text.Language;
import dk.samraad.text.Messages;
import java.util.Comparator;
import java.util.List;

/// A text as the public reads it: hidden passages replaced by words that say so. The one place where that is done; what is
/// stored in `hearing.public_part` and what a sender sees before sending both come from here.
public final class PublicText {
    private PublicText() {}

    /// @param passages in any order; overlapping ones are hidden together, under the name of the first
    public static String of(String original, List<Passage> passages) {
        var out = new StringBuilder(original.length());
        var from = 0;
        for (var passage : passages.stream().sorted(Comparator.comparingInt(Passage::start).thenComparingInt(p -> -p.end())).toList()) {
            var end = Math.min(passage.end(), original.length());
            if (end <= from) continue;
            if (passage.start() >= from) out.append(original, from, passage.start()).append(words(passage.kind()));
            from = end;
        }
        return out.append(original, from, original.length()).toString();
    }

    /// In Danish whatever the language of the page, for it becomes part of a case.
    private static String words(MaskKind kind) {
        var messages = Messages.in(Language.DA);
        return switch (kind) {
            case CPR -> messages.t("privacy.masked.cpr");
            case EMAIL -> messages.t("privacy.masked.email");
            case PHONE -> messages.t("privacy.masked.phone");
            case ADDRESS -> messages.t("privacy.masked.address");
            case NAME -> messages.t("privacy.masked.name");
            case OTHER -> messages.t("privacy.masked.other");
        };
    }
}
