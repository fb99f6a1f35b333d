package dk.samraad.proposal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A Word file: its main part, found by the relationship that says so, and what lies around it.
final class WordParts implements AutoCloseable {
    private final Parts parts;
    private final String main;
    private final Map<String, Parts.Relation> relations = new HashMap<>();
    private final WordStyles styles = new WordStyles();
    private final Map<String, String> notes = new HashMap<>();
    private final List<String> margins = new ArrayList<>();

    private WordParts(Parts parts, String main) {
        this.parts = parts;
        this.main = main;
    }

    /// @throws IOException when it has no main part
    static WordParts of(byte[] file) throws IOException {
        var parts = Parts.of(file);
        var main = parts.relationsOf("").stream().filter(relation -> relation.is("officeDocument") && !relation.isExternal()).findFirst();
        if (main.isEmpty() || !parts.has(main.get().target())) throw new IOException("no main part");
        var word = new WordParts(parts, main.get().target());
        word.readAround();
        return word;
    }

    private void readAround() throws IOException {
        var around = parts.relationsOf(main);
        for (var relation : around) relations.put(relation.id(), relation);
        for (var relation : around) {
            if (relation.is("styles")) ifThere(relation, styles::readStyles);
            if (relation.is("numbering")) ifThere(relation, styles::readNumbering);
        }
        var said = new LinkedHashSet<String>();
        for (var relation : around) {
            if (relation.is("footnotes") || relation.is("endnotes") || relation.is("comments")) ifThere(relation, this::readNotes);
            if (relation.is("header") || relation.is("footer")) ifThere(relation, xml -> said.add(whole(xml)));
        }
        said.stream().filter(words -> !words.isBlank()).forEach(margins::add);
    }

    private interface Reading {
        void read(Xml xml) throws IOException;
    }

    private void ifThere(Parts.Relation relation, Reading reading) throws IOException {
        if (relation.isExternal()) return;
        var part = parts.xml(relation.target());
        if (part.isEmpty()) return;
        try (var xml = part.get()) {
            reading.read(xml);
        }
    }

    private void readNotes(Xml xml) throws IOException {
        while (xml.next()) {
            if (!xml.isStart() || !Set.of("footnote", "endnote", "comment").contains(xml.name())) continue;
            var name = xml.name() + " " + xml.attribute("id");
            notes.put(name, String.join("\n", WordVisible.within(xml, styles)));
        }
    }

    private String whole(Xml xml) throws IOException {
        return String.join("\n", WordVisible.within(xml.root(), styles));
    }

    Xml main() throws IOException {
        return parts.xml(main).orElseThrow(() -> new IOException("no main part"));
    }

    WordStyles styles() {
        return styles;
    }

    /// Words of a note or comment; empty when it is not there.
    ///
    /// @param kind footnote, endnote or comment
    String note(String kind, String id) {
        return notes.getOrDefault(kind + " " + id, "");
    }

    /// What stands in headers and footers, each once.
    List<String> margins() {
        return margins;
    }

    /// The address a relationship leads to outside of the file; empty for none. It is told, never opened.
    String external(String id) {
        var relation = relations.get(id);
        return relation != null && relation.isExternal() ? relation.target() : "";
    }

    /// The words of a chart or diagram, which is a part of its own; empty for none.
    String wordsOf(String id) {
        var relation = relations.get(id);
        if (relation == null || relation.isExternal()) return "";
        var words = new StringBuilder();
        try {
            ifThere(relation, xml -> {
                while (xml.next()) {
                    if (!xml.isStart() || !Set.of("t", "v").contains(xml.name())) continue;
                    for (int in = xml.depth(); xml.nextIn(in); ) if (xml.isText()) words.append(xml.text());
                    words.append(' ');
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Transcript.tidied(words);
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
