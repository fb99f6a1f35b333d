package dk.samraad.hearing.draft;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What the styles of an OpenDocument text say, each through its parents: those of the file and those made on the way.
final class OpenStyles {
    private final Map<String, Style> byName = new HashMap<>();
    private final Set<String> counted = new HashSet<>();
    private boolean countsHeadings;

    private record Style(String parent, boolean isTitle, Optional<Integer> outline, Optional<Boolean> hidden, Optional<Boolean> bold) {}

    /// @param xml at the beginning of a style
    void style(Xml xml) throws IOException {
        if (xml.attribute("family").equals("table")) return;
        var name = xml.attribute("name");
        var parent = xml.attribute("parent-style-name");
        var level = xml.attribute("default-outline-level");
        var hidden = Optional.<Boolean>empty();
        var bold = Optional.<Boolean>empty();
        for (int in = xml.depth(); xml.nextIn(in); ) {
            if (!xml.isStart() || !xml.name().equals("text-properties")) continue;
            var display = xml.attribute("display");
            if (!display.isEmpty()) hidden = Optional.of(display.equals("none"));
            var weight = xml.attribute("font-weight");
            if (!weight.isEmpty()) bold = Optional.of(weight.equals("bold") || weight.matches("[6-9]00"));
        }
        byName.put(name, new Style(parent, name.equals("Title"), level.matches("[1-9]|10") ? Optional.of(Integer.parseInt(level)) : Optional.empty(), hidden, bold));
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

    boolean isTitle(String name) {
        return first(name, style -> style.isTitle ? Optional.of(true) : Optional.empty()).orElse(false);
    }

    /// 0 for none.
    int outline(String name) {
        return first(name, Style::outline).orElse(0);
    }

    Optional<Boolean> hidden(String name) {
        return first(name, Style::hidden);
    }

    Optional<Boolean> bold(String name) {
        return first(name, Style::bold);
    }

    private <T> Optional<T> first(String name, Function<Style, Optional<T>> what) {
        var seen = new HashSet<String>();
        var at = name;
        for (var style = byName.get(at); style != null && seen.add(at); style = byName.get(at)) {
            var found = what.apply(style);
            if (found.isPresent()) return found;
            at = style.parent;
        }
        return Optional.empty();
    }
}
