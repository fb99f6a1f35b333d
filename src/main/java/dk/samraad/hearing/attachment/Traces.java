package dk.samraad.hearing.attachment;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// What of a kind of XML tells who wrote it, when and where. Asked with the reader at the beginning of an element.
interface Traces {
    /// Whether the element and all in it go.
    default boolean leavesOut(XMLStreamReader at) {
        return false;
    }

    /// Whether the element stays and the words in it go.
    default boolean silences(XMLStreamReader at) {
        return false;
    }

    /// @return what is kept of an attribute; null when it goes
    default @Nullable String attribute(XMLStreamReader at, int attribute) {
        return at.getAttributeValue(attribute);
    }

    /// Whether its words instruct a program and may name a place on somebody's machine.
    default boolean instructs(XMLStreamReader at) {
        return false;
    }

    default boolean allowsDoctype() {
        return false;
    }

    static String namespace(@Nullable String uri) {
        return uri == null ? "" : uri;
    }

    /// Nothing is a trace: for reading a cleaned part once more.
    Traces NONE = new Traces() {};

    /// A drawing in SVG.
    Traces OF_DRAWINGS = new Traces() {
        @Override
        public boolean leavesOut(XMLStreamReader at) {
            var local = at.getLocalName();
            return local.equals("metadata") || local.equals("script") || isOfTheProgram(namespace(at.getNamespaceURI()));
        }

        @Override
        public @Nullable String attribute(XMLStreamReader at, int attribute) {
            var own = namespace(at.getAttributeNamespace(attribute)).isEmpty();
            if (own && at.getAttributeLocalName(attribute).startsWith("on")) return null;
            if (isOfTheProgram(namespace(at.getAttributeNamespace(attribute)))) return null;
            var value = at.getAttributeValue(attribute);
            return at.getAttributeLocalName(attribute).equals("href") && LocalPlaces.isOne(value) ? "" : value;
        }

        @Override
        public boolean allowsDoctype() {
            return true;
        }

        private boolean isOfTheProgram(String namespace) {
            return namespace.contains("inkscape") || namespace.contains("sodipodi") || namespace.contains("ns.adobe.com")
                    || namespace.contains("purl.org/dc/")
                    || namespace.contains("creativecommons") || namespace.contains("rdf-syntax");
        }
    };
}
