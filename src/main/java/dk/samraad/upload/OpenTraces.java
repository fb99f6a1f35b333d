package dk.samraad.upload;

import java.util.Set;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Traces in the parts of an OpenDocument text. Source: OASIS OpenDocument 1.3, part 3, 4.3 and 14.
final class OpenTraces implements Traces {
    private static final String OF_DOCUMENTS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String LINK = "http://www.w3.org/1999/xlink";
    private static final Set<String> META_SILENCED = Set.of("initial-creator", "creator-initials", "date-string", "creation-date",
            "printed-by", "print-date");
    /// Programs, what starts them, and where other files and addresses of the sender's machine are read from.
    private static final Set<String> GOES = Set.of("scripts", "event-listeners", "script", "section-source", "dde-source",
            "dde-connection-decls", "forms-source");

    /// Attributes whose words one sees.
    private static final Set<String> SEEN = Set.of("label", "value", "current-value", "string-value", "display", "bullet-char");

    @Override
    public boolean leavesOut(XMLStreamReader at) {
        var namespace = Traces.namespace(at.getNamespaceURI());
        return GOES.contains(at.getLocalName()) && namespace.startsWith(OF_DOCUMENTS);
    }

    @Override
    public boolean silences(XMLStreamReader at) {
        var namespace = Traces.namespace(at.getNamespaceURI());
        var local = at.getLocalName();
        if (namespace.equals(DUBLIN_CORE)) return local.equals("creator") || local.equals("date") || local.equals("contributor")
                || local.equals("publisher");
        return META_SILENCED.contains(local) && namespace.endsWith(":meta:1.0") || local.equals("sender-initials")
                && namespace.contains("loext");
    }

    @Override
    public @Nullable String attribute(XMLStreamReader at, int attribute) {
        var local = at.getAttributeLocalName(attribute);
        var value = at.getAttributeValue(attribute);
        if (local.equals("rsid") || local.equals("paragraph-rsid") || local.equals("chg-author")
                || local.equals("chg-date-time")) return null;
        var of = Traces.namespace(at.getAttributeNamespace(attribute));
        if (of.equals(LINK) && local.equals("href")) return LocalPlaces.isOne(value) ? "" : value;
        return SEEN.contains(local) ? value : LocalPlaces.without(value);
    }

    /// What a picture shows is told beside it.
    @Override
    public @Nullable UnaryOperator<String> rewrites(XMLStreamReader at) {
        var isTold = at.getLocalName().equals("desc") || at.getLocalName().equals("title");
        return isTold && Traces.namespace(at.getNamespaceURI()).equals(OF_DOCUMENTS + "svg-compatible:1.0") ? LocalPlaces::without : null;
    }
}
