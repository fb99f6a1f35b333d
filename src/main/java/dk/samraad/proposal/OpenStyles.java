package dk.samraad.proposal;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the styles of an OpenDocument text say, each through its parents and the default of its family: those of the file and those
/// made on the way. A style of paragraphs and one of words may have the same name.
final class OpenStyles {
    static final String PARAGRAPH = "paragraph";
    static final String WORDS = "text";
    static final String SHAPE = "graphic";
    private static final String TABLE = "table";

    private final Map<String, Style> byFamilyAndName = new HashMap<>();
    private final Set<String> counted = new HashSet<>();
    private boolean countsHeadings;

    private record Style(String parent, boolean isTitle, Optional<Integer> outline, Optional<Boolean> hidden, Optional<Boolean> bold) {}

    /// @param xml at the beginning of a style, or of the default of a family, which has no name
    void style(Xml xml) throws IOException {
        var family = xml.attribute("family");
        var name = xml.attribute("name");
        var parent = xml.attribute("parent-style-name");
        var level = xml.attribute("default-outline-level");
        var hidden = Optional.<Boolean>empty();
        var bold = Optional.<Boolean>empty();
        for (int in = xml.depth(); xml.nextIn(in); ) {
            if (!xml.isStart() || !xml.name().equals(family.equals(TABLE) ? "table-properties" : "text-properties")) continue;
            var display = xml.attribute("display");
            if (!display.isEmpty()) hidden = Optional.of(display.equals("none") || display.equals("false"));
            var weight = xml.attribute("font-weight");
            if (!weight.isEmpty()) bold = Optional.of(weight.equals("bold") || weight.matches("[6-9]00"));
        }
        var outline = level.matches("[1-9]|10") ? Optional.of(Integer.parseInt(level)) : Optional.<Integer>empty();
        byFamilyAndName.put(family + " " + name, new Style(parent, name.equals("Title"), outline, hidden, bold));
    }

    /// @param xml at the beginning of the style of a list
    void list(Xml xml) throws IOException {
        var name = xml.attribute("name");
        for (int in = xml.depth(); xml.nextIn(in); ) {
            if (xml.isStart() && xml.name().equals("list-level-style-number") && !xml.attribute("num-format").isEmpty()) counted.add(name);
        }
    }

    /// @param xml at the beginning of the style of one level of headings
    void outline(Xml xml) {
        countsHeadings |= !xml.attribute("num-format").isEmpty();
    }

    boolean countsHeadings() {
        return countsHeadings;
    }

    boolean isCounted(String list) {
        return counted.contains(list);
    }

    boolean isTitle(String paragraph) {
        return first(PARAGRAPH, paragraph, style -> style.isTitle ? Optional.of(true) : Optional.empty()).orElse(false);
    }

    /// 0 for none.
    int outline(String paragraph) {
        return first(PARAGRAPH, paragraph, Style::outline).orElse(0);
    }

    /// @param family one of those above
    Optional<Boolean> hidden(String family, String name) {
        return first(family, name, Style::hidden);
    }

    Optional<Boolean> bold(String family, String name) {
        return first(family, name, Style::bold);
    }

    boolean hidesTable(String name) {
        return first(TABLE, name, Style::hidden).orElse(false);
    }

    private <T> Optional<T> first(String family, String name, Function<Style, Optional<T>> what) {
        var seen = new HashSet<String>();
        var at = name;
        for (var style = named(family, at); style != null && seen.add(at); style = named(family, at)) {
            var found = what.apply(style);
            if (found.isPresent()) return found;
            at = style.parent;
        }
        // A word that says nothing is as its paragraph; the default of words is said of whole paragraphs.
        if (family.equals(WORDS)) return Optional.empty();
        var common = named(family, "");
        return common == null ? Optional.empty() : what.apply(common);
    }

    /// Null for none.
    private @Nullable Style named(String family, String name) {
        return byFamilyAndName.get(family + " " + name);
    }
}
