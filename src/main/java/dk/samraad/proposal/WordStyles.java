package dk.samraad.proposal;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the styles of a Word file say, each through the styles it is based on. A paragraph, a word or a table that names no style
/// has the one that is the default of its type.
final class WordStyles {
    /// Word writes built-in names in English whatever language it speaks; other programs do not.
    private static final Pattern HEADING = Pattern.compile("(?:heading|overskrift|rubrik|überschrift) ?([1-9])");
    private static final Pattern CONTENTS = Pattern.compile("toc [1-9]|toc heading|indholdsfortegnelse [1-9]|contents [1-9]");
    private static final int BODY_TEXT = 9;

    private static final String PARAGRAPH = "paragraph";
    private static final String WORDS = "character";
    private static final String TABLE = "table";

    private final Map<String, Style> byTypeAndId = new HashMap<>();
    private final Map<String, Style> byId = new HashMap<>();
    private final Map<String, Style> defaults = new HashMap<>();
    private boolean hidesAll;
    private final Map<String, String> abstractOf = new HashMap<>();
    private final Set<String> counted = new HashSet<>();

    private record Style(String id, String name, String basedOn, Optional<Integer> outline, Optional<Boolean> hidden,
            Optional<Boolean> bold, String list) {}

    void readStyles(Xml xml) throws IOException {
        while (xml.next()) {
            if (!xml.isStart()) continue;
            if (xml.name().equals("style")) style(xml);
            else if (xml.name().equals("rPrDefault")) hidesAll = hidden(xml).orElse(false);
        }
    }

    private void style(Xml xml) throws IOException {
        var id = xml.attribute("styleId");
        var type = xml.attribute("type").isEmpty() ? PARAGRAPH : xml.attribute("type");
        var isDefault = Set.of("1", "true", "on").contains(xml.attribute("default"));
        var name = "";
        var basedOn = "";
        var list = "";
        var outline = Optional.<Integer>empty();
        var hidden = Optional.<Boolean>empty();
        var bold = Optional.<Boolean>empty();
        for (int in = xml.depth(); xml.nextIn(in); ) {
            if (!xml.isStart()) continue;
            switch (xml.name()) {
                case "name" -> name = xml.attribute("val").toLowerCase(Locale.ROOT).strip();
                case "basedOn" -> basedOn = xml.attribute("val");
                case "outlineLvl" -> outline = level(xml.attribute("val"));
                case "vanish" -> hidden = Optional.of(isOn(xml));
                case "b" -> bold = Optional.of(isOn(xml));
                case "numId" -> list = xml.attribute("val");
                case "pPrChange", "rPrChange" -> xml.skip();
                // Of some of its rows or columns. Which these are is not reckoned: the table is hidden, and told.
                case "tblStylePr" -> { if (hidden(xml).orElse(false)) hidden = Optional.of(true); }
                default -> { }
            }
        }
        var style = new Style(id, name, basedOn, outline, hidden, bold, list);
        byTypeAndId.put(type + " " + id, style);
        byId.putIfAbsent(id, style);
        if (isDefault) defaults.put(type, style);
    }

    private static Optional<Boolean> hidden(Xml xml) throws IOException {
        var hidden = Optional.<Boolean>empty();
        for (int in = xml.depth(); xml.nextIn(in); ) {
            if (!xml.isStart()) continue;
            if (xml.name().equals("rPrChange")) xml.skip();
            else if (xml.name().equals("vanish")) hidden = Optional.of(isOn(xml));
        }
        return hidden;
    }

    void readNumbering(Xml xml) throws IOException {
        var one = "";
        while (xml.next()) {
            if (!xml.isStart()) continue;
            switch (xml.name()) {
                case "abstractNum" -> one = xml.attribute("abstractNumId");
                case "numFmt" -> { if (!Set.of("bullet", "none").contains(xml.attribute("val"))) counted.add(one); }
                case "num" -> {
                    var id = xml.attribute("numId");
                    for (int in = xml.depth(); xml.nextIn(in); ) {
                        if (xml.isStart() && xml.name().equals("abstractNumId")) abstractOf.put(id, xml.attribute("val"));
                    }
                }
                default -> { }
            }
        }
    }

    static boolean isOn(Xml xml) {
        return !Set.of("0", "false", "off").contains(xml.attribute("val"));
    }

    static Optional<Integer> level(String text) {
        return text.matches("[0-9]") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    /// 1 for the title of the document, then headings; 0 for a paragraph.
    int rank(String id, Optional<Integer> outline) {
        if (outline.isPresent()) return outline.get() == BODY_TEXT ? 0 : outline.get() + 2;
        return first(PARAGRAPH, id, style -> {
            if (style.outline.isPresent()) return style.outline.map(level -> level == BODY_TEXT ? 0 : level + 2);
            if (Set.of("title", "titel").contains(style.name)) return Optional.of(1);
            var heading = HEADING.matcher(style.name);
            return heading.matches() ? Optional.of(Integer.parseInt(heading.group(1)) + 1) : Optional.empty();
        }).orElse(0);
    }

    boolean isContents(String id) {
        return first(PARAGRAPH, id, style -> CONTENTS.matcher(style.name).matches() ? Optional.of(true) : Optional.empty()).orElse(false);
    }

    /// Whether words that say nothing of themselves are hidden in such a paragraph.
    boolean hidesParagraph(String id) {
        return hidesAll || first(PARAGRAPH, id, Style::hidden).orElse(false) || hidesWords("");
    }

    boolean hidesWords(String id) {
        return first(WORDS, id, Style::hidden).orElse(false);
    }

    boolean hidesTable(String id) {
        return first(TABLE, id, Style::hidden).orElse(false);
    }

    /// @param xml at the beginning of the properties of a table; read to their end
    /// @return the style it names; empty for none
    static String tableStyle(Xml xml) throws IOException {
        var style = "";
        for (int in = xml.depth(); xml.nextIn(in); ) {
            if (!xml.isStart()) continue;
            if (xml.name().equals("tblPrChange")) xml.skip();
            else if (xml.name().equals("tblStyle")) style = xml.attribute("val");
        }
        return style;
    }

    boolean boldParagraph(String id) {
        return first(PARAGRAPH, id, Style::bold).orElse(false);
    }

    Optional<Boolean> boldWords(String id) {
        return first(WORDS, id, Style::bold);
    }

    /// The list a style puts its paragraphs into; empty for none.
    String list(String id) {
        return first(PARAGRAPH, id, style -> style.list.isEmpty() ? Optional.empty() : Optional.of(style.list)).orElse("");
    }

    /// Whether the program counts the items of a list.
    boolean isCounted(String list) {
        return counted.contains(abstractOf.getOrDefault(list, ""));
    }

    private <T> Optional<T> first(String type, String id, Function<Style, Optional<T>> what) {
        var seen = new HashSet<String>();
        var own = named(type, id);
        for (var style = own == null ? defaults.get(type) : own; style != null && seen.add(style.id); style = named(type, style.basedOn)) {
            var found = what.apply(style);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /// Null for none. One of another type stands in for it, so that what it hides stays hidden.
    private @Nullable Style named(String type, String id) {
        var style = byTypeAndId.get(type + " " + id);
        return style == null ? byId.get(id) : style;
    }
}
