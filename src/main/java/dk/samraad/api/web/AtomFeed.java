package dk.samraad.api.web;

import dk.samraad.platform.time.Danish;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// A feed (RFC 4287) in Danish.
///
/// @param self its own address
/// @param site the page it is a feed of
/// @param entries the newest first
record AtomFeed(String id, String title, String self, String site, List<Entry> entries) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /// @param at when it appeared; nothing in it is said to change later
    record Entry(String id, String title, String address, Instant at, String author, String summary) {}

    byte[] write() {
        var text = new StringWriter();
        try {
            var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            out.setDefaultNamespace(ATOM);
            out.writeStartElement(ATOM, "feed");
            out.writeDefaultNamespace(ATOM);
            out.writeAttribute("xml:lang", "da");
            element(out, "id", id);
            element(out, "title", title);
            element(out, "updated", moment(entries.isEmpty() ? Instant.EPOCH : entries.getFirst().at()));
            link(out, "self", self, FeedController.TYPE);
            link(out, "alternate", site, "text/html");
            for (var entry : entries) write(out, entry);
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(XMLStreamWriter out, Entry entry) throws XMLStreamException {
        out.writeStartElement(ATOM, "entry");
        element(out, "id", entry.id);
        element(out, "title", entry.title);
        element(out, "published", moment(entry.at));
        element(out, "updated", moment(entry.at));
        out.writeStartElement(ATOM, "author");
        element(out, "name", entry.author);
        out.writeEndElement();
        link(out, "alternate", entry.address, "text/html");
        element(out, "summary", entry.summary);
        out.writeEndElement();
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(ATOM, name);
        out.writeCharacters(possible(text));
        out.writeEndElement();
    }

    private static void link(XMLStreamWriter out, String relation, String address, String type) throws XMLStreamException {
        out.writeEmptyElement(ATOM, "link");
        out.writeAttribute("rel", relation);
        out.writeAttribute("type", type);
        out.writeAttribute("href", possible(address));
    }

    /// Without the characters that no XML 1.0 document can hold, not even escaped.
    static String possible(String text) {
        return text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static String moment(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(ZonedDateTime.ofInstant(moment, Danish.ZONE).withNano(0));
    }
}
