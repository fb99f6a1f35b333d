package dk.samraad.inbox;

import dk.samraad.platform.xml.SafeXml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// Which columns of a sheet are hidden: its library does not say. Only what stands before the rows is read.
final class SheetView {
    private static final Set<String> TRUE = Set.of("1", "true");

    private record Columns(int first, int last) {}

    private final List<Columns> hidden = new ArrayList<>();

    private SheetView() {}

    /// @param measured a workbook that was looked into before
    /// @param sheet the relationship that leads to it
    static SheetView of(byte[] measured, String sheet) throws IOException {
        var view = new SheetView();
        try (var zip = ZipFile.builder().setByteArray(measured).get()) {
            var part = new String[] {""};
            each(zip, "xl/_rels/workbook.xml.rels", xml -> {
                if (xml.getLocalName().equals("Relationship") && sheet.equals(xml.getAttributeValue(null, "Id"))) part[0] =
                        xml.getAttributeValue(null, "Target");
                return true;
            });
            var target = part[0] == null ? "" : part[0];
            each(zip, target.startsWith("/") ? target.substring(1) : "xl/" + target, xml -> {
                if (xml.getLocalName().equals("col") && TRUE.contains(String.valueOf(xml.getAttributeValue(null, "hidden")))) {
                    view.hidden.add(new Columns(number(xml.getAttributeValue(null, "min")), number(xml.getAttributeValue(null, "max"))));
                }
                return !xml.getLocalName().equals("sheetData");
            });
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
        return view;
    }

    private interface Element {
        /// @return false when enough was seen
        boolean goOn(XMLStreamReader xml);
    }

    private static void each(ZipFile zip, String name, Element element) throws IOException, XMLStreamException {
        var part = zip.getEntry(name);
        if (part == null) return;
        try (var in = zip.getInputStream(part)) {
            var xml = SafeXml.factory().createXMLStreamReader(in);
            while (xml.hasNext()) if (xml.next() == XMLStreamConstants.START_ELEMENT && !element.goOn(xml)) return;
        }
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    /// @param index counted from 0
    boolean isHidden(int index) {
        return hidden.stream().anyMatch(columns -> columns.first <= index + 1 && index + 1 <= columns.last);
    }
}
