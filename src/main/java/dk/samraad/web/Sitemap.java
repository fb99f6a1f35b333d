package dk.samraad.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/// A sitemap (sitemaps.org, protocol 0.9).
///
/// @param addresses absolute
record Sitemap(List<String> addresses) {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    /// The protocol takes no more in one file.
    static final int MOST = 50_000;

    byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try {
            var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            out.setDefaultNamespace(NAMESPACE);
            out.writeStartElement(NAMESPACE, "urlset");
            out.writeDefaultNamespace(NAMESPACE);
            for (var address : addresses.subList(0, Math.min(MOST, addresses.size()))) {
                out.writeStartElement(NAMESPACE, "url");
                out.writeStartElement(NAMESPACE, "loc");
                out.writeCharacters(address);
                out.writeEndElement();
                out.writeEndElement();
            }
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
