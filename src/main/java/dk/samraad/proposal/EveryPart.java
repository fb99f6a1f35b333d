package dk.samraad.proposal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The words of every part of a Word file or an ODT, also of those that no other part points at: whoever has the file can read them.
final class EveryPart {
    /// Lines of words end with these, whatever their prefix.
    private static final Set<String> LINES = Set.of("p", "h", "tr", "row", "si", "v", "pt", "instrText", "annotation", "comment");
    /// Measures, dates and formulas of programs: figures that nobody wrote.
    private static final Set<String> MEASURES = Set.of("posOffset", "pctWidth", "pctHeight", "pctPosHOffset", "pctPosVOffset", "align",
            "formatCode", "f", "idx", "date",
            "date-string", "creator", "initials", "creator-initials", "config-item", "print-date");
    private static final List<String> TELLING = List.of("descr", "title", "tooltip", "string-value", "alt", "displayText",
            "current-value", "label", "prompt");
    /// Parts of forms and tables whose only value is words.
    private static final Set<String> SAYING = Set.of("alias", "tag", "default", "listEntry", "statusText", "helpText", "tblCaption",
            "tblDescription", "listItem", "textInput", "ddList", "result");

    private EveryPart() {}

    static List<String> lines(byte[] file) throws IOException {
        var lines = new ArrayList<String>();
        try (var parts = Parts.of(file)) {
            for (var name : parts.names()) {
                if (!name.endsWith(".xml") || name.equals("settings.xml")) continue;
                var part = parts.xml(name);
                if (part.isEmpty()) continue;
                try (var xml = part.get()) {
                    read(xml, lines);
                }
            }
        }
        return lines;
    }

    private static void read(Xml xml, List<String> lines) throws IOException {
        var line = new StringBuilder();
        while (xml.next()) {
            if (xml.isStart()) {
                for (var attribute : TELLING) add(lines, xml.attribute(attribute));
                if (SAYING.contains(xml.name())) {
                    add(lines, xml.attribute("val"));
                    add(lines, xml.attribute("value"));
                }
                if (Set.of("tab", "br", "s", "line-break", "tc", "table-cell").contains(xml.name())) line.append(' ');
                if (MEASURES.contains(xml.name())) xml.skip();
            } else if (xml.isText()) {
                line.append(xml.text());
            } else if (xml.isEnd() && LINES.contains(xml.name())) {
                add(lines, line.toString());
                line.setLength(0);
            }
        }
        add(lines, line.toString());
    }

    private static void add(List<String> lines, String words) {
        var tidied = Transcript.tidied(words);
        if (tidied.codePoints().anyMatch(Character::isLetterOrDigit)) lines.add(tidied);
    }
}
