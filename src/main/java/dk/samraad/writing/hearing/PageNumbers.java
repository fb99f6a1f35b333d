package dk.samraad.writing.hearing;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// On which pages of a consultation report its parts stand. The report is laid out when the first is asked for, and not before: often
/// everything has room on the first page.
final class PageNumbers {
    /// As wide as any: what fits with it fits with the right one.
    static final PageNumbers NOT_KNOWN_YET = new PageNumbers(Map::of);
    private static final int WIDE = 888;

    private final Supplier<Map<String, Integer>> layout;
    private @Nullable Map<String, Integer> pages;

    /// @param layout page by anchor
    PageNumbers(Supplier<Map<String, Integer>> layout) {
        this.layout = layout;
    }

    int of(String anchor) {
        var known = pages;
        if (known == null) {
            known = layout.get();
            pages = known;
        }
        return Optional.ofNullable(known.get(anchor)).orElse(WIDE);
    }
}
