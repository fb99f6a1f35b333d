package dk.samraad.hearing.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Hears headings and paragraphs out of XHTML, which is what all libraries make of a document. An item of a list is a
/// paragraph with a dash, a row of a table one with bars.
final class Blocks extends DefaultHandler {
    private final List<Block> heard = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String prefix = "";
    private int rank;
    private int skipping;
    private int rows;

    /// @param html well-formed, as our renderers write it
    static List<Block> ofHtml(String html) throws SAXException, IOException {
        var blocks = new Blocks();
        var wellFormed = "<body>" + html.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "") + "</body>";
        try {
            var factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new StringReader(wellFormed)), blocks);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return blocks.heard();
    }

    /// @param bytes of an ODT, looked into before
    static List<Block> ofOpenDocument(byte[] bytes) throws SAXException, IOException {
        var blocks = new Blocks();
        var context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        try {
            new OpenDocumentParser().parse(new ByteArrayInputStream(bytes), blocks, new Metadata(), context);
        } catch (TikaException e) {
            throw new SAXException(e);
        }
        return blocks.heard();
    }

    /// Pictures and other documents inside stay closed.
    private record NothingEmbedded() implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            throw new UnsupportedOperationException("nothing embedded is read");
        }
    }

    List<Block> heard() {
        flush();
        return List.copyOf(heard);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        var name = name(localName, qName);
        switch (name) {
            case "head", "script", "style" -> skipping++;
            case "p", "pre", "div", "dt", "dd", "blockquote" -> { if (rows == 0) flush(); }
            case "li" -> {
                flush();
                prefix = "– ";
            }
            case "tr" -> {
                flush();
                rows++;
            }
            case "td", "th" -> { if (!text.isEmpty()) text.append(" | "); }
            case "br", "hr" -> text.append('\n');
            default -> {
                if (rank(name) > 0) {
                    flush();
                    rank = rank(name);
                }
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        var name = name(localName, qName);
        switch (name) {
            case "head", "script", "style" -> skipping--;
            case "p", "pre", "div", "dt", "dd", "blockquote" -> { if (rows == 0) flush(); }
            case "li" -> {
                flush();
                prefix = "";
            }
            case "tr" -> {
                rows--;
                flush();
            }
            default -> { if (rank(name) > 0) flush(); }
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (skipping == 0) text.append(letters, start, length);
    }

    private void flush() {
        var words = text.toString().replaceAll("[ \\t\\u00a0]+", " ").replaceAll(" ?\\n ?", "\n").strip();
        text.setLength(0);
        if (!words.isEmpty()) {
            heard.add(rank > 0 ? new Block(rank, words.replace('\n', ' ')) : new Block(0, prefix + words));
            prefix = "";
        }
        rank = 0;
    }

    private static String name(String localName, String qName) {
        return localName.isEmpty() ? qName : localName;
    }

    private static int rank(String name) {
        return name.matches("h[1-6]") ? name.charAt(1) - '0' : 0;
    }
}
