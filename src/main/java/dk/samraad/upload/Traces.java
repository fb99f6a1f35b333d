package dk.samraad.upload;

import java.util.function.UnaryOperator;
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

    /// How its words are rewritten, which instruct a program and may name a place on somebody's machine; null when they stay.
    /// What is given is all words up to the next tag.
    default @Nullable UnaryOperator<String> rewrites(XMLStreamReader at) {
        return null;
    }

    default boolean allowsDoctype() {
        return false;
    }

    static String namespace(@Nullable String uri) {
        return uri == null ? "" : uri;
    }

    /// Nothing is a trace: for reading a cleaned part once more.
    Traces NONE = new Traces() {};
}
