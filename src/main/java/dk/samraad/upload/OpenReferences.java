package dk.samraad.upload;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// What the words of an ODT point at inside the file: pictures, fonts, and objects, which have words of their own. Every program
/// puts them into folders it calls as it likes.
///
/// Source: OASIS OpenDocument 1.3, part 2, 3.7.
final class OpenReferences {
    private static final String LINK = "http://www.w3.org/1999/xlink";
    /// A link somebody follows is no part of what one sees; the file behind an object is seen by the picture that stands for it.
    private static final Set<String> NO_FILES = Set.of("a", "object-ole", "section-source", "script", "event-listener");

    private final Set<String> files = new HashSet<>();
    private final Set<String> fonts = new HashSet<>();
    private final Set<String> objects = new HashSet<>();

    boolean isFile(String name) {
        return files.contains(name) || fonts.contains(name);
    }

    boolean isFont(String name) {
        return fonts.contains(name);
    }

    /// @param folder with its stroke at the end
    boolean isObject(String folder) {
        return objects.contains(folder);
    }

    boolean isWords(String name) {
        var folder = name.lastIndexOf('/') + 1;
        return objects.contains(name.substring(0, folder)) && (name.endsWith("/content.xml") || name.endsWith("/styles.xml"));
    }

    /// Listens to words that are copied.
    ///
    /// @param folder they lie in, with its stroke at the end; empty for the document itself
    Traces from(String folder) {
        return new Traces() {
            @Override
            public @Nullable String attribute(XMLStreamReader at, int attribute) {
                var value = at.getAttributeValue(attribute);
                if (at.getAttributeLocalName(attribute).equals("href")
                        && Traces.namespace(at.getAttributeNamespace(attribute)).equals(LINK)) {
                    add(at.getLocalName(), within(folder, value));
                }
                return value;
            }
        };
    }

    private void add(String element, String name) {
        if (name.isEmpty() || objects.size() + files.size() + fonts.size() > Relationships.MOST || NO_FILES.contains(element)) return;
        if (element.equals("object")) objects.add(name + "/");
        else if (element.equals("font-face-uri")) fonts.add(name);
        else files.add(name);
    }

    /// @return the name of a part; empty when it leads out of the file
    private static String within(String folder, String href) {
        if (href.startsWith("#") || href.startsWith("/") || LocalPlaces.isOne(href)) return "";
        try {
            var base = new URI(null, null, "/" + folder, null);
            var target = base.resolve(new URI(href.strip().replace(" ", "%20")));
            return target.isAbsolute() || target.getPath() == null ? "" : target.normalize().getPath().replaceAll("^/|/$", "");
        } catch (URISyntaxException unreadable) {
            return "";
        }
    }
}
