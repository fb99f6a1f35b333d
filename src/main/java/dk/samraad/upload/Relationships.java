package dk.samraad.upload;

import dk.samraad.platform.xml.SafeXml;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// What the parts of an office file point at, and which of it is kept: a list of what is needed to show the document. What
/// stands on no list (templates, merge sources, custom XML, properties, printers, people, programs) is left out.
///
/// Source: ISO/IEC 29500-2, 9.3 (relationships) and 29500-1, 11.3 and 15.2 (parts of a Word document).
final class Relationships {
    static final int MOST = 20_000;
    /// By the last word of a relationship's type, which both editions of the standard share.
    private static final Set<String> KEPT = Set.of(
            "officedocument", "styles", "styleswitheffects", "settings", "fonttable", "font", "numbering", "theme", "themeoverride",
                    "header", "footer", "footnotes", "endnotes",
            "comments", "commentsextended", "commentsids", "commentsextensible", "image", "hyperlink", "chart", "chartex",
                    "chartstyle", "chartcolorstyle", "chartusershapes", "package",
            "diagramdata", "diagramlayout", "diagramquickstyle", "diagramcolors", "diagramdrawing", "drawing",
            "worksheet", "chartsheet", "sharedstrings", "table", "pivottable", "pivotcachedefinition", "pivotcacherecords",
                    "sheetmetadata", "externallink", "externallinkpath",
            "slide", "slidelayout", "slidemaster", "notesslide", "notesmaster", "handoutmaster", "presprops", "viewprops",
                    "tablestyles", "commentauthors");
    private static final XMLInputFactory FACTORY = SafeXml.factory();

    private Relationships() {}

    /// @param type its last word, in lower case
    /// @param target as it is written
    record One(String id, String type, String wholeType, String target, boolean external) {
        boolean isKept() {
            return KEPT.contains(type) && !(external && (type.equals("package") || type.equals("externallink")));
        }

        /// Where an outside target leads, when it may be told; else nowhere.
        String shownTarget() {
            return external && !LocalPlaces.isOfTheWeb(target) && !target.startsWith("#") ? "about:blank" : target;
        }

        /// The name of the part it points at, from the root, as [#plainName] has it.
        String part(String source) {
            try {
                var base = URI.create("/" + source.replaceAll("[^a-z0-9/._-]", "x"));
                var path = base.resolve(target.replace('\\', '/').replace(" ", "%20")).normalize().getRawPath();
                return path == null ? "" : plainName(path);
            } catch (IllegalArgumentException unreadable) {
                return "";
            }
        }
    }

    static List<One> read(InputStream rels) throws Unfit {
        var all = new ArrayList<One>();
        try {
            var reader = FACTORY.createXMLStreamReader(rels);
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamConstants.START_ELEMENT || !reader.getLocalName().equals("Relationship")) continue;
                var type = plain(reader.getAttributeValue(null, "Type"));
                all.add(new One(
                        plain(reader.getAttributeValue(null, "Id")), lastWord(type), type, plain(reader.getAttributeValue(null, "Target")),
                        plain(reader.getAttributeValue(null, "TargetMode")).equals("External")));
                if (all.size() > MOST) throw new Unfit(FileFault.TOO_DEMANDING);
            }
        } catch (XMLStreamException notXml) {
            throw new Unfit(FileFault.DAMAGED);
        }
        return all;
    }

    /// Part names do not heed case, and may be written with per cent signs in one place and without in another.
    static String plainName(String name) {
        var bare = name.replaceFirst("^/+", "").toLowerCase(Locale.ROOT);
        return bare.indexOf('%') < 0 ? bare
                : URLDecoder.decode(bare.replace("+", "%2b").replaceAll("%(?![0-9a-f]{2})", "%25"), StandardCharsets.UTF_8);
    }

    static String lastWord(String type) {
        return type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private static String plain(@Nullable String value) {
        return value == null ? "" : value;
    }
}
