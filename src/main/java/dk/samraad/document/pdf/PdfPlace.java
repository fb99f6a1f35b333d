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
    TRAILER(PdfKeys.TRAILER),
    CATALOG(PdfKeys.CATALOG),
    /// The trees of names of the catalogue.
    NAMES(Set.of(), "JavaScript", "EmbeddedFiles", "Renditions", "AlternatePresentations", "URLS", "IDS"),
    /// A page, or a node above pages.
    PAGES(PdfKeys.PAGES),
    FORM(PdfKeys.FORM),
    FIELD(PdfKeys.ANNOTATION),
    ANNOTATION(PdfKeys.ANNOTATION),
    ACTION(Set.of(), "Next"),
    OUTLINE(Set.of(), "AA"),
    RESOURCES,
    APPEARANCE,
    /// A picture, or a drawing that is used as one.
    DRAWING(PdfKeys.DRAWING),
    /// The tree that tells what is a heading, a list, a table.
    STRUCTURE(PdfKeys.STRUCTURE),
    /// What draws a page or a glyph.
    OPERATORS,
    /// A thread of articles.
    THREAD(Set.of(), "I"),
    /// Its keys are names that somebody gave: of pictures, fonts, glyphs, states, colours, destinations.
    MAP,
    /// The glyphs of a font, by their names.
    GLYPHS,
    OTHER(Set.of(), "AF", "LastModified");

    /// In everything but a [#MAP]. `User` and `Creator` are of layers: for whom they are, and who made the list of them.
    static final Set<String> TRACES_ANYWHERE = Set.of("Metadata", "PieceInfo", "OPI", "EF", "CreatorInfo", "OnInstantiate", "User",
            "Creator");
    private static final Set<String> MAPS_ANYWHERE = Set.of("Colorants", "RoleMap", "RoleMapNS", "ClassMap");
    private static final Map<String, PdfPlace> OF_CATALOG = Map.of("Pages", PAGES, "Names", NAMES, "AcroForm", FORM, "Outlines",
            OUTLINE, "Dests", MAP, "Threads", THREAD, "StructTreeRoot", STRUCTURE);
    private static final Map<String, PdfPlace> OF_PAGES = Map.of("Kids", PAGES, "Parent", PAGES, "Annots", ANNOTATION,
            "Contents", OPERATORS);
    private static final Map<String, PdfPlace> OF_FORM = Map.of("Fields", FIELD, "CO", FIELD, "DR", RESOURCES);
    private static final Map<String, PdfPlace> OF_FIELD = Map.of("Kids", FIELD, "Parent", FIELD, "AP", APPEARANCE, "A", ACTION, "DR",
            RESOURCES, "P", PAGES);
    private static final Map<String, PdfPlace> OF_ANNOTATION = Map.of("Popup", ANNOTATION, "IRT", ANNOTATION, "AP", APPEARANCE, "A",
            ACTION, "P", PAGES);
    private static final Map<String, PdfPlace> OF_OUTLINE = Map.of("First", OUTLINE, "Last", OUTLINE, "Next", OUTLINE, "Prev", OUTLINE,
            "Parent", OUTLINE, "A", ACTION);

    private static final Set<String> DRAWINGS = Set.of("Image", "Form");

    private final Set<String> kept;
    private final Set<String> traces;

    /// @param kept the keys that stay; none: all but the traces
    PdfPlace(Set<String> kept, String... traces) {
        this.kept = kept;
        this.traces = Set.of(traces);
    }

    PdfPlace() {
        this(Set.of());
    }

    /// Whether what stands under a key tells of the maker, or is not known in this place.
    boolean isTrace(String key) {
        return traces.contains(key) || !kept.isEmpty() && !kept.contains(key) || TRACES_ANYWHERE.contains(key);
    }

    /// Whether its keys are names that somebody gave.
    boolean isMap() {
        return this == MAP || this == GLYPHS;
    }

    /// Whether a stream holds operators that draw: those of a page, a glyph, a form, a pattern or the look of a field.
    boolean isDrawn(COSStream stream) {
        return this == OPERATORS || stream.containsKey(COSName.BBOX) && !stream.containsKey(COSName.SHADING_TYPE);
    }

    /// The states of a button point at drawings as well: then it is no map.
    PdfPlace of(COSDictionary dictionary) {
        if (dictionary instanceof COSStream && (this == MAP || this == OTHER)) {
            return DRAWINGS.contains(String.valueOf(dictionary.getNameAsString(COSName.SUBTYPE))) ? DRAWING : OTHER;
        }
        if (this == OTHER && dictionary.containsKey(COSName.SUBTYPE) && dictionary.containsKey(COSName.RECT)) return ANNOTATION;
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
            case STRUCTURE -> key.equals("K") || key.equals("P") ? STRUCTURE : anywhere(key);
            case GLYPHS -> OPERATORS;
            case DRAWING, OPERATORS, OTHER -> anywhere(key);
        };
    }

    private static PdfPlace anywhere(String key) {
        if (key.equals("Resources")) return RESOURCES;
        if (key.equals("CharProcs")) return GLYPHS;
        return MAPS_ANYWHERE.contains(key) ? MAP : OTHER;
    }
}
