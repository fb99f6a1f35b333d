package dk.samraad.proposal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// An OpenDocument text: its text, its styles, and what stands in its margins.
final class OpenParts implements AutoCloseable {
    private static final String TEXT = "content.xml";
    private static final Set<String> SIGNS = Set.of("mi", "mn", "mo", "mtext", "ms");

    private final Parts parts;
    private final OpenStyles styles = new OpenStyles();
    private final List<String> margins = new ArrayList<>();

    private OpenParts(Parts parts) {
        this.parts = parts;
    }

    static OpenParts of(byte[] file) throws IOException {
        var open = new OpenParts(Parts.of(file));
        open.refuseLocked();
        open.readStyles("styles.xml");
        // Before the styles of the text, which may bear the same names as those of the margins.
        open.readMargins();
        open.readStyles(TEXT);
        return open;
    }

    /// A password is needed to read it.
    static final class Locked extends IOException {
        private static final long serialVersionUID = 1;
    }

    private void refuseLocked() throws IOException {
        var manifest = parts.xml("META-INF/manifest.xml");
        if (manifest.isEmpty()) return;
        try (var xml = manifest.get()) {
            while (xml.next()) if (xml.isStart() && xml.name().equals("encryption-data")) throw new Locked();
        }
    }

    private void readStyles(String part) throws IOException {
        var found = parts.xml(part);
        if (found.isEmpty()) return;
        try (var xml = found.get()) {
            while (xml.next()) {
                if (!xml.isStart()) continue;
                switch (xml.name()) {
                    case "style", "default-style" -> styles.style(xml);
                    case "list-style" -> styles.list(xml);
                    case "outline-level-style" -> styles.outline(xml);
                    case "master-styles", "body" -> xml.skip();
                    default -> { }
                }
            }
        }
    }

    private void readMargins() throws IOException {
        var found = parts.xml("styles.xml");
        if (found.isEmpty()) return;
        var said = new LinkedHashSet<String>();
        try (var xml = found.get()) {
            while (xml.next()) {
                if (xml.isStart() && xml.name().matches("(?:header|footer)(?:-left|-first)?") && xml.namespace().endsWith(":style:1.0")) {
                    said.add(String.join("\n", OpenVisible.within(xml, styles, Set.of())));
                }
            }
        }
        said.stream().filter(words -> !words.isBlank()).forEach(margins::add);
    }

    Xml text() throws IOException {
        return parts.xml(TEXT).orElseThrow(() -> new IOException("no text"));
    }

    OpenStyles styles() {
        return styles;
    }

    /// What stands in headers and footers, each once.
    List<String> margins() {
        return margins;
    }

    /// The signs of a formula, which is a document of its own; empty when an address leads to something else.
    String formula(String address) throws IOException {
        var name = address.startsWith("./") ? address.substring(2) : address;
        var found = name.isEmpty() ? java.util.Optional.<Xml>empty() : parts.xml(name + "/content.xml");
        if (found.isEmpty()) return "";
        var signs = new StringBuilder();
        try (var xml = found.get()) {
            var isFormula = false;
            while (xml.next()) {
                if (!xml.isStart()) continue;
                if (!isFormula && !xml.name().equals("math")) return "";
                isFormula = true;
                if (xml.name().startsWith("annotation")) xml.skip();
                else if (SIGNS.contains(xml.name())) {
                    for (int in = xml.depth(); xml.nextIn(in); ) if (xml.isText()) signs.append(xml.text());
                }
            }
        }
        return Transcript.tidied(signs);
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
