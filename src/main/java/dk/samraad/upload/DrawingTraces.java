package dk.samraad.upload;

import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Traces in a drawing in SVG.
final class DrawingTraces implements Traces {
    private final DataAddresses addresses;

    DrawingTraces() {
        this(0);
    }

    /// @param depth how many drawings it lies in
    DrawingTraces(int depth) {
        this.addresses = new DataAddresses(depth);
    }

    @Override
    public boolean leavesOut(XMLStreamReader at) {
        var local = at.getLocalName();
        return local.equals("metadata") || local.equals("script") || isOfTheProgram(Traces.namespace(at.getNamespaceURI()));
    }

    @Override
    public @Nullable String attribute(XMLStreamReader at, int attribute) {
        var of = Traces.namespace(at.getAttributeNamespace(attribute));
        var local = at.getAttributeLocalName(attribute);
        if (of.isEmpty() && local.startsWith("on") || isOfTheProgram(of)) return null;
        var value = at.getAttributeValue(attribute);
        if ((local.equals("href") || local.equals("src")) && LocalPlaces.isOne(value)) return "";
        return LocalPlaces.without(addresses.cleaned(value));
    }

    @Override
    public @Nullable UnaryOperator<String> rewrites(XMLStreamReader at) {
        return switch (at.getLocalName()) {
            case "style" -> words -> LocalPlaces.without(addresses.cleaned(words));
            case "desc", "title" -> LocalPlaces::without;
            default -> null;
        };
    }

    @Override
    public boolean allowsDoctype() {
        return true;
    }

    private static boolean isOfTheProgram(String namespace) {
        return namespace.contains("inkscape") || namespace.contains("sodipodi") || namespace.contains("ns.adobe.com")
                || namespace.contains("purl.org/dc/")
                || namespace.contains("creativecommons") || namespace.contains("rdf-syntax");
    }
}
