package dk.samraad.proposal;

import dk.samraad.platform.xml.SafeXml;
import dk.samraad.upload.Inspector;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A part read event by event with the JDK's own parser, in the encoding that it declares. A DTD is refused: no program writes
/// one into a document; whoever does wants entities.
final class Xml implements AutoCloseable {
    /// Elements in elements: a text box in a table in a table has some sixty. The parser's own limit is 100.
    private static final int DEEPEST = 400;

    private final XMLStreamReader reader;
    private final InputStream in;
    private int depth;
    private int event;

    private Xml(XMLStreamReader reader, InputStream in) {
        this.reader = reader;
        this.in = in;
    }

    static Xml of(InputStream in) throws IOException {
        var factory = SafeXml.factory();
        factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(DEEPEST + 1));
        try {
            return new Xml(factory.createXMLStreamReader(in), in);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /// @return false at the end
    boolean next() throws IOException {
        Inspector.checkTime();
        try {
            if (!reader.hasNext()) return false;
            event = reader.next();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) throw new IOException("a DTD");
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) throw new Parts.TooMuch("depth");
        if (event == XMLStreamConstants.END_ELEMENT) depth--;
        return true;
    }

    /// Goes to the outermost element.
    ///
    /// @throws IOException when there is none
    Xml root() throws IOException {
        while (next()) if (isStart()) return this;
        throw new IOException("no element");
    }

    boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    boolean isText() {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE;
    }

    String text() {
        return reader.getText();
    }

    /// Without its prefix.
    String name() {
        return reader.getLocalName();
    }

    String namespace() {
        var uri = reader.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /// By its name without a prefix; empty when it is not there.
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) return reader.getAttributeValue(i);
        }
        return "";
    }

    int depth() {
        return depth;
    }

    /// Goes to the end of the element that has just begun.
    void skip() throws IOException {
        for (int above = depth - 1; depth > above; ) {
            if (!next()) return;
        }
    }

    /// Steps through what lies in an element that has just begun: `for (int in = xml.depth(); xml.nextIn(in); )`.
    ///
    /// @return false at its end
    boolean nextIn(int depthOfElement) throws IOException {
        return next() && depth >= depthOfElement;
    }

    private static IOException broken(XMLStreamException e) {
        // The parser wraps what the stream threw.
        if (e.getNestedException() instanceof IOException inside) return inside;
        return new IOException(e);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
