package dk.samraad.hearing.attachment;

import java.util.Set;
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
    private static final String OFFICE = "urn:schemas-microsoft-com:office:office";
    private static final Set<String> ELEMENTS = Set.of("rsids", "attachedTemplate", "mailMerge", "docVars", "saveThroughXslt", "docId",
            "dataBinding", "smartTagPr", "customXmlPr",
            "storeMappedDataAs", "documentType", "activeWritingStyle");
    private static final Set<String> SHEET_ELEMENTS = Set.of("absPath", "fileSharing", "fileRecoveryPr", "customWorkbookViews");
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
        if (WORD.matcher(of.isEmpty() ? element : of).matches()) return ofWord(local, value);
        if (of.isEmpty() && SHEET.matcher(element).matches()) return ofSheet(local, value);
        if (of.isEmpty() && SLIDE.matcher(element).matches()
                && at.getLocalName().startsWith("cmAuthor")) return local.equals("name") || local.equals("initials") ? "" : value;
        if (of.equals(OFFICE)) return local.equals("title") || local.equals("gfxdata") || local.equals("href") ? null : value;
        // A picture is called after the file it came from; what it shows is told elsewhere.
        if (local.equals("name") && of.isEmpty() && (at.getLocalName().equals("cNvPr")
                || at.getLocalName().equals("docPr"))) return LocalPlaces.without(value);
        return local.equals("src") && LocalPlaces.isOne(value) ? "" : value;
    }

    private static @Nullable String ofWord(String local, String value) {
        if (local.startsWith("rsid") || local.equals("date") || local.equals("dateUtc") || local.equals("datetime")) return null;
        if (PEOPLE.contains(local)) return "";
        return local.equals("instr") ? LocalPlaces.without(value) : value;
    }

    private static @Nullable String ofSheet(String local, String value) {
        return switch (local) {
            case "userName", "refreshedBy", "refreshedDate", "refreshedDateIso", "lastGuid" -> null;
            default -> value;
        };
    }

    @Override
    public boolean instructs(XMLStreamReader at) {
        var local = at.getLocalName();
        return (local.equals("instrText") || local.equals("delInstrText"))
                && WORD.matcher(Traces.namespace(at.getNamespaceURI())).matches();
    }
}
