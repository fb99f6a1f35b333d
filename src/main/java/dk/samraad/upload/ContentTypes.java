package dk.samraad.upload;

import dk.samraad.platform.xml.SafeXml;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The list of an office file that says what each part is; written without the parts that are left out.
///
/// Source: ISO/IEC 29500-2, 10.1.2.
record ContentTypes(Set<String> kept) implements Traces {
    private static final XMLInputFactory FACTORY = SafeXml.factory();

    /// By the name of a part, and by `.ending` for all that are not named; in lower case.
    static Map<String, String> read(InputStream list) throws Unfit {
        var types = new HashMap<String, String>();
        try {
            var reader = FACTORY.createXMLStreamReader(list);
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamConstants.START_ELEMENT) continue;
                var type = plain(reader.getAttributeValue(null, "ContentType")).toLowerCase(Locale.ROOT);
                var ending = plain(reader.getAttributeValue(null, "Extension")).toLowerCase(Locale.ROOT);
                if (reader.getLocalName().equals("Default")) types.put("." + ending, type);
                if (reader.getLocalName().equals("Override")) types.put(part(reader), type);
                if (types.size() > Relationships.MOST) throw new Unfit(FileFault.TOO_DEMANDING);
            }
        } catch (XMLStreamException notXml) {
            throw new Unfit(FileFault.DAMAGED);
        }
        return types;
    }

    @Override
    public boolean leavesOut(XMLStreamReader at) {
        return at.getLocalName().equals("Override") && !kept.contains(part(at));
    }

    private static String part(XMLStreamReader at) {
        return Relationships.plainName(plain(at.getAttributeValue(null, "PartName")));
    }

    private static String plain(@Nullable String value) {
        return value == null ? "" : value;
    }
}
