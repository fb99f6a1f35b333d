package dk.samraad.upload;

import dk.samraad.platform.xml.SafeXml;
import java.io.BufferedWriter;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Copies XML as a stream, by namespace: whatever its prefixes, quotes and encoding are, what comes out says the same in UTF-8,
/// without comments, without processing instructions, and without what [Traces] names. Never more than one piece of it is in memory.
final class XmlCopy {
    private static final int DEEPEST = 400;
    private static final int MOST_NAMES = 20_000;
    private static final int MOST_ATTRIBUTES = 500;
    private static final long MOST_ELEMENTS = 1_500_000;
    private static final long MOST_CHARACTERS = 30_000_000;
    /// Of one tag, in bytes. Words come in pieces of their own.
    private static final int LONGEST_TAG = 4 * 1024 * 1024;
    private static final XMLInputFactory FACTORY = SafeXml.factory();

    private final Traces traces;
    private final Set<String> names = new HashSet<>();
    private long elements;
    private long characters;

    XmlCopy(Traces traces) {
        this.traces = traces;
    }

    /// @throws Unfit when it is not XML, or XML that nobody writes to be read
    void copy(InputStream in, OutputStream out) throws IOException, Unfit {
        var metered = new Metered(in);
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 8192);
        try {
            var reader = FACTORY.createXMLStreamReader(metered);
            writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
            copy(reader, writer, metered);
            writer.flush();
        } catch (XMLStreamException notXml) {
            // The JDK has limits of its own, and says so with this number.
            var isTooMuch = notXml.getNestedException() instanceof TooLong || String.valueOf(notXml.getMessage()).contains("JAXP0001");
            throw new Unfit(isTooMuch ? FileFault.TOO_DEMANDING : FileFault.DAMAGED);
        } catch (TooLong tag) {
            throw new Unfit(FileFault.TOO_DEMANDING);
        }
    }

    private void copy(XMLStreamReader reader, Writer writer, Metered metered) throws XMLStreamException, IOException, Unfit {
        var depth = 0;
        var leftOutAt = Integer.MAX_VALUE;
        var silentAt = Integer.MAX_VALUE;
        var rewrittenAt = Integer.MAX_VALUE;
        UnaryOperator<String> rewriting = UnaryOperator.identity();
        var words = new StringBuilder();
        while (reader.hasNext()) {
            var event = reader.next();
            metered.restart();
            var isTag = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT;
            if (isTag && !words.isEmpty()) {
                escape(writer, rewriting.apply(words.toString()), false);
                words.setLength(0);
            }
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    count(reader, depth);
                    if (leftOutAt == Integer.MAX_VALUE && traces.leavesOut(reader)) leftOutAt = depth;
                    if (leftOutAt == Integer.MAX_VALUE) start(reader, writer);
                    if (silentAt == Integer.MAX_VALUE && traces.silences(reader)) silentAt = depth;
                    var rewrites = rewrittenAt == Integer.MAX_VALUE ? traces.rewrites(reader) : null;
                    if (rewrites != null) {
                        rewriting = rewrites;
                        rewrittenAt = depth;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (leftOutAt == Integer.MAX_VALUE) end(reader, writer);
                    if (leftOutAt == depth) leftOutAt = Integer.MAX_VALUE;
                    if (silentAt == depth) silentAt = Integer.MAX_VALUE;
                    if (rewrittenAt == depth) rewrittenAt = Integer.MAX_VALUE;
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (leftOutAt != Integer.MAX_VALUE || silentAt != Integer.MAX_VALUE) continue;
                    characters += reader.getTextLength();
                    if (characters > MOST_CHARACTERS) throw new Unfit(FileFault.TOO_DEMANDING);
                    // A reader hands out long words in pieces, and a path may be cut in two.
                    if (rewrittenAt == Integer.MAX_VALUE) escape(writer, reader.getText(), false);
                    else words.append(reader.getText());
                    if (words.length() > LONGEST_TAG) throw new Unfit(FileFault.TOO_DEMANDING);
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                    // No office program writes one; whoever does wants entities.
                    if (!traces.allowsDoctype() || event == XMLStreamConstants.ENTITY_REFERENCE) throw new Unfit(FileFault.DAMAGED);
                }
                default -> { }
            }
        }
    }

    private void count(XMLStreamReader reader, int depth) throws Unfit {
        Patience.check();
        elements++;
        if (elements > MOST_ELEMENTS || depth > DEEPEST) throw new Unfit(FileFault.TOO_DEMANDING);
        if (reader.getAttributeCount() > MOST_ATTRIBUTES
                || reader.getNamespaceCount() > MOST_ATTRIBUTES) throw new Unfit(FileFault.TOO_DEMANDING);
        names.add(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) names.add(reader.getAttributeLocalName(i));
        for (int i = 0; i < reader.getNamespaceCount(); i++) names.add(String.valueOf(reader.getNamespacePrefix(i)));
        if (names.size() > MOST_NAMES) throw new Unfit(FileFault.TOO_DEMANDING);
    }

    private void start(XMLStreamReader reader, Writer writer) throws IOException {
        writer.append('<').append(name(reader.getPrefix(), reader.getLocalName()));
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            var prefix = reader.getNamespacePrefix(i);
            writer.append(prefix == null || prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix).append("=\"");
            escape(writer, reader.getNamespaceURI(i) == null ? "" : reader.getNamespaceURI(i), true);
            writer.append('"');
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var value = traces.attribute(reader, i);
            if (value == null) continue;
            writer.append(' ').append(name(reader.getAttributePrefix(i), reader.getAttributeLocalName(i))).append("=\"");
            escape(writer, value, true);
            writer.append('"');
        }
        writer.append('>');
    }

    private static void end(XMLStreamReader reader, Writer writer) throws IOException {
        writer.append("</").append(name(reader.getPrefix(), reader.getLocalName())).append('>');
    }

    private static String name(@Nullable String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    private static void escape(Writer writer, String text, boolean inTag) throws IOException {
        var from = 0;
        for (int i = 0; i < text.length(); i++) {
            var escaped = escaped(text.charAt(i), inTag);
            if (escaped.isEmpty()) continue;
            writer.write(text, from, i - from);
            writer.write(escaped);
            from = i + 1;
        }
        writer.write(text, from, text.length() - from);
    }

    /// @return empty when it stands for itself
    private static String escaped(char c, boolean inTag) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '\r' -> "&#13;";
            case '"' -> inTag ? "&quot;" : "";
            // Within a tag a reader would take them for spaces.
            case '\n' -> inTag ? "&#10;" : "";
            case '\t' -> inTag ? "&#9;" : "";
            default -> "";
        };
    }

    private static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;
    }

    /// Counts what is read between two events: a tag without an end would fill the memory.
    private static final class Metered extends FilterInputStream {
        private int since;

        Metered(InputStream in) {
            super(in);
        }

        void restart() {
            since = 0;
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            counted(1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var read = super.read(into, from, length);
            counted(Math.max(0, read));
            return read;
        }

        private void counted(int read) throws IOException {
            Patience.check();
            since += read;
            if (since > LONGEST_TAG) throw new TooLong();
        }

        /// The part ends with its XML; the file it lies in does not.
        @Override
        public void close() {}
    }
}
