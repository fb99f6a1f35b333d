package dk.samraad.assessment;

import java.util.Optional;

/// Where the words of a passage stand in the public text today. Its text changes when more is hidden, or something shown again.
///
/// @param fit whether they are there
/// @param start and end in the text today; both 0 when they do not fit
public record Standing(Fit fit, int start, int end) {
    public enum Fit {
        /// Where they were cut.
        AS_CUT,
        /// The same words elsewhere, because something before them was hidden or shown.
        MOVED,
        /// Not as they were: something in them was hidden since. The passage has to be cut anew.
        CHANGED
    }

    /// A pure function. Words that stand in several places are taken where they are nearest to where they stood.
    public static Standing of(Place.Passage passage, String text) {
        var quote = passage.quote();
        if (text.startsWith(quote, passage.starts())) return new Standing(Fit.AS_CUT, passage.starts(), passage.starts() + quote.length());
        return nearest(quote, passage.starts(), text).map(at -> new Standing(Fit.MOVED, at, at + quote.length()))
                .orElse(new Standing(Fit.CHANGED, 0, 0));
    }

    private static Optional<Integer> nearest(String quote, int wanted, String text) {
        var before = text.lastIndexOf(quote, wanted);
        var after = text.indexOf(quote, wanted);
        if (before < 0 && after < 0) return Optional.empty();
        if (before < 0) return Optional.of(after);
        return Optional.of(after >= 0 && after - wanted < wanted - before ? after : before);
    }

    public boolean fits() {
        return fit != Fit.CHANGED;
    }
}
