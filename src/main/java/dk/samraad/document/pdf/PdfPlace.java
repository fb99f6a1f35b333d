package dk.samraad.document.pdf;

import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// What a dictionary of a PDF is, seen from whatever points at it; and with it, what its keys mean.
///
/// Source: ISO 32000-2, 7.7 (document structure), 12.3.3 (outline), 12.5 and 12.6 (annotations, actions), 12.7 (forms), 14.3 (metadata).
enum PdfPlace {
    TRAILER,
    CATALOG("AA", "OpenAction", "Collection", "SpiderInfo", "Perms", "DSS", "Legal", "LastModified", "AF"),
    /// The trees of names of the catalogue.
    NAMES("JavaScript", "EmbeddedFiles", "Renditions", "AlternatePresentations", "URLS", "IDS"),
    /// A page, or a node above pages.
    PAGES("AA", "LastModified", "AF", "Thumb", "ID", "PZ", "SeparationInfo"),
    FORM("XFA", "SigFlags"),
    FIELD("AA", "M", "CreationDate", "AF", "Lock", "SV", "PA"),
    ANNOTATION("AA", "M", "CreationDate", "AF", "PA", "FS"),
    ACTION("Next"),
    OUTLINE("AA"),
    RESOURCES,
    APPEARANCE,
    /// A thread of articles.
    THREAD("I"),
    /// Its keys are names that somebody gave: of pictures, fonts, glyphs, states, colours, destinations.
    MAP,
    OTHER("AF", "LastModified");

    /// In everything but a [#MAP].
    static final Set<String> TRACES_ANYWHERE = Set.of("Metadata", "PieceInfo", "OPI", "EF", "CreatorInfo", "OnInstantiate");
    private static final Set<String> MAPS_ANYWHERE = Set.of("CharProcs", "Colorants", "RoleMap", "RoleMapNS", "ClassMap");
    private static final Map<String, PdfPlace> OF_CATALOG = Map.of("Pages", PAGES, "Names", NAMES, "AcroForm", FORM, "Outlines",
            OUTLINE, "Dests", MAP, "Threads", THREAD);
    private static final Map<String, PdfPlace> OF_PAGES = Map.of("Kids", PAGES, "Parent", PAGES, "Annots", ANNOTATION);
    private static final Map<String, PdfPlace> OF_FORM = Map.of("Fields", FIELD, "CO", FIELD, "DR", RESOURCES);
    private static final Map<String, PdfPlace> OF_FIELD = Map.of("Kids", FIELD, "Parent", FIELD, "AP", APPEARANCE, "A", ACTION, "DR",
            RESOURCES, "P", PAGES);
    private static final Map<String, PdfPlace> OF_ANNOTATION = Map.of("Popup", ANNOTATION, "IRT", ANNOTATION, "AP", APPEARANCE, "A",
            ACTION, "P", PAGES);
    private static final Map<String, PdfPlace> OF_OUTLINE = Map.of("First", OUTLINE, "Last", OUTLINE, "Next", OUTLINE, "Prev", OUTLINE,
            "Parent", OUTLINE, "A", ACTION);

    private final Set<String> traces;

    PdfPlace(String... traces) {
        this.traces = Set.of(traces);
    }

    Set<String> traces() {
        return traces;
    }

    /// The states of a button point at drawings as well: then it is no map.
    PdfPlace of(COSDictionary dictionary) {
        if (this == MAP && dictionary instanceof COSStream) return OTHER;
        if (this == OTHER && dictionary.containsKey(COSName.SUBTYPE) && dictionary.containsKey(COSName.RECT)
                && !(dictionary instanceof COSStream)) return ANNOTATION;
        return this;
    }

    PdfPlace below(String key, COSDictionary dictionary) {
        return switch (this) {
            case TRAILER -> key.equals("Root") ? CATALOG : OTHER;
            case CATALOG -> OF_CATALOG.getOrDefault(key, OTHER);
            case PAGES -> OF_PAGES.getOrDefault(key, anywhere(key));
            case FORM -> OF_FORM.getOrDefault(key, OTHER);
            case FIELD -> OF_FIELD.getOrDefault(key, OTHER);
            case ANNOTATION -> key.equals("Parent") ? (COSName.WIDGET.equals(dictionary.getCOSName(COSName.SUBTYPE)) ? FIELD
                    : ANNOTATION) : OF_ANNOTATION.getOrDefault(key, OTHER);
            case ACTION -> key.equals("Next") ? ACTION : OTHER;
            case OUTLINE -> OF_OUTLINE.getOrDefault(key, OTHER);
            case RESOURCES, APPEARANCE -> MAP;
            case NAMES, THREAD, MAP -> OTHER;
            case OTHER -> anywhere(key);
        };
    }

    private static PdfPlace anywhere(String key) {
        if (key.equals("Resources")) return RESOURCES;
        return MAPS_ANYWHERE.contains(key) ? MAP : OTHER;
    }
}
