package dk.samraad.upload;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Traces in the parts of a Word document, and of the workbooks and slides inside it. A namespace is known in both editions of
/// the standard (ISO/IEC 29500 transitional and strict).
final class WordTraces implements Traces {
    private static final Pattern WORD = Pattern.compile(
            "http://schemas\\.openxmlformats\\.org/wordprocessingml/\\d{4}/main"
                    + "|http://purl\\.oclc\\.org/ooxml/wordprocessingml/main"
                    + "|http://schemas\\.microsoft\\.com/office/word/\\d{4}/.*");
    private static final Pattern SHEET = Pattern.compile(
            "http://schemas\\.openxmlformats\\.org/spreadsheetml/\\d{4}/main"
                    + "|http://purl\\.oclc\\.org/ooxml/spreadsheetml/main"
                    + "|http://schemas\\.microsoft\\.com/office/spreadsheetml/.*");
    private static final Pattern SLIDE = Pattern.compile(
            "http://schemas\\.openxmlformats\\.org/presentationml/\\d{4}/main"
                    + "|http://purl\\.oclc\\.org/ooxml/presentationml/main"
                    + "|http://schemas\\.microsoft\\.com/office/powerpoint/.*");
    private static final Pattern POINTS = Pattern.compile(
            "http://schemas\\.openxmlformats\\.org/officeDocument/\\d{4}/relationships"
                    + "|http://purl\\.oclc\\.org/ooxml/officeDocument/relationships");
    private static final Pattern CHART = Pattern.compile(
            "http://schemas\\.openxmlformats\\.org/drawingml/\\d{4}/chart"
                    + "|http://purl\\.oclc\\.org/ooxml/drawingml/chart"
                    + "|http://schemas\\.microsoft\\.com/office/drawing/\\d{4}/.*");
    private static final String OFFICE = "urn:schemas-microsoft-com:office:office";
    private static final String INK = "http://www.w3.org/2003/InkML";
    /// Wholes that show nothing: schemas on somebody's machine, and who liked a remark.
    private static final Pattern UNSEEN = Pattern.compile(
            "http://schemas\\.openxmlformats\\.org/schemaLibrary/.*|http://purl\\.oclc\\.org/ooxml/schemaLibrary/.*"
                    + "|http://schemas\\.microsoft\\.com/office/comments/.*");
    private static final Set<String> ELEMENTS = Set.of("rsids", "attachedTemplate", "mailMerge", "docVars", "saveThroughXslt", "docId",
            "dataBinding", "smartTagPr", "customXmlPr",
            "storeMappedDataAs", "documentType", "activeWritingStyle", "attachedSchema", "fldData", "extLst");
    private static final Set<String> SHEET_ELEMENTS = Set.of("absPath", "fileSharing", "fileRecoveryPr", "customWorkbookViews");
    private static final Set<String> INK_ELEMENTS = Set.of("timestamp", "annotation", "annotationXML");
    private static final Set<String> INK_ATTRIBUTES = Set.of("timestampRef", "timeOffset", "manufacturer", "model", "serialNo",
            "specificationRef");
    /// Attributes whose words one sees.
    private static final Set<String> SEEN = Set.of("textpath string", "lvlText val", "listItem displayText", "listItem value");
    private static final Set<String> PEOPLE = Set.of("author", "initials", "userId", "providerId");

    /// By the identifiers of relationships that were left out: an element that points at one goes with it.
    private final Set<String> gone;

    WordTraces(Set<String> gone) {
        this.gone = gone;
    }

    @Override
    public boolean leavesOut(XMLStreamReader at) {
        var namespace = Traces.namespace(at.getNamespaceURI());
        var local = at.getLocalName();
        if (ELEMENTS.contains(local) && WORD.matcher(namespace).matches()) return true;
        if (UNSEEN.matcher(namespace).matches() || INK_ELEMENTS.contains(local) && namespace.equals(INK)
                || local.equals("signatureline") && namespace.equals(OFFICE)) return true;
        if (SHEET_ELEMENTS.contains(local) && SHEET.matcher(namespace).matches()) return true;
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (gone.contains(at.getAttributeValue(i))
                    && POINTS.matcher(Traces.namespace(at.getAttributeNamespace(i))).matches()) return true;
        }
        return false;
    }

    @Override
    public boolean silences(XMLStreamReader at) {
        var isAuthor = at.getLocalName().equals("author") || at.getLocalName().equals("lastModifiedBy");
        return isAuthor && SHEET.matcher(Traces.namespace(at.getNamespaceURI())).matches();
    }

    @Override
    public @Nullable String attribute(XMLStreamReader at, int attribute) {
        var local = at.getAttributeLocalName(attribute);
        var value = at.getAttributeValue(attribute);
        var of = Traces.namespace(at.getAttributeNamespace(attribute));
        var element = Traces.namespace(at.getNamespaceURI());
        if (WORD.matcher(of.isEmpty() ? element : of).matches()) return ofWord(at, local, value);
        if (of.isEmpty() && SHEET.matcher(element).matches()) return ofSheet(local, value);
        if (of.isEmpty() && SLIDE.matcher(element).matches()
                && at.getLocalName().startsWith("cmAuthor")) return local.equals("name") || local.equals("initials") ? "" : value;
        if (of.isEmpty() && element.equals(INK) && INK_ATTRIBUTES.contains(local)) return null;
        if (of.equals(OFFICE) && (local.equals("title") || local.equals("gfxdata") || local.equals("href"))) return null;
        return (local.equals("src") || local.equals("href")) && LocalPlaces.isOne(value) ? "" : withoutPath(at, local, value);
    }

    /// A picture is called after the file it came from, and whatever else is told of it may hold its path.
    private static String withoutPath(XMLStreamReader at, String local, String value) {
        return SEEN.contains(at.getLocalName() + " " + local) ? value : LocalPlaces.without(value);
    }

    private static @Nullable String ofWord(XMLStreamReader at, String local, String value) {
        if (local.startsWith("rsid") || local.equals("date") || local.equals("dateUtc") || local.equals("datetime")
                || local.equals("ed")) return null;
        return PEOPLE.contains(local) ? "" : withoutPath(at, local, value);
    }

    private static @Nullable String ofSheet(String local, String value) {
        return switch (local) {
            case "userName", "refreshedBy", "refreshedDate", "refreshedDateIso", "lastGuid" -> null;
            default -> value;
        };
    }

    @Override
    public @Nullable UnaryOperator<String> rewrites(XMLStreamReader at) {
        var namespace = Traces.namespace(at.getNamespaceURI());
        return switch (at.getLocalName()) {
            case "instrText", "delInstrText" -> WORD.matcher(namespace).matches() ? LocalPlaces::without : null;
            case "f", "name" -> CHART.matcher(namespace).matches() || SHEET.matcher(namespace).matches()
                    ? LocalPlaces::withoutFolders : null;
            case "definedName", "formula" -> LocalPlaces::withoutFolders;
            default -> null;
        };
    }
}
