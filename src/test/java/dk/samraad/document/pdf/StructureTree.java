package dk.samraad.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// The structure of a finished PDF as a screen reader walks it, read without any of the code that wrote it.
final class StructureTree {
    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();

    /// @param text its own, without that of its children, in order with them in [#reading]
    record Element(String type, COSDictionary dictionary, List<Object> reading) {
        List<Element> children() {
            return reading.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
        }

        /// Everything read aloud; a figure is its alternative.
        String text() {
            if (dictionary.containsKey(COSName.ALT)) return dictionary.getString(COSName.ALT);
            var out = new StringBuilder();
            for (var part : reading) out.append(part instanceof Element element ? element.text() : part);
            return out.toString();
        }

        List<Element> all(String wanted) {
            var found = new ArrayList<Element>();
            if (type.equals(wanted)) found.add(this);
            children().forEach(child -> found.addAll(child.all(wanted)));
            return found;
        }

        List<Element> everything() {
            var found = new ArrayList<Element>(List.of(this));
            children().forEach(child -> found.addAll(child.everything()));
            return found;
        }

        String attribute(String name) {
            var attributes = dictionary.getCOSDictionary(COSName.A);
            return attributes == null ? "" : attributes.getNameAsString(COSName.getPDFName(name), "");
        }
    }

    static Element of(PDDocument document) throws IOException {
        var tree = new StructureTree();
        for (var page : document.getPages()) tree.readTexts(page);
        var root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        return tree.element(root.getCOSDictionary(COSName.K), root);
    }

    private void readTexts(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        var byId = new HashMap<Integer, String>();
        for (var content : extractor.getMarkedContents()) collect(content, byId);
        texts.put(page.getCOSObject(), byId);
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> byId) {
        if (content.getMCID() >= 0) byId.merge(content.getMCID(), text(content), String::concat);
        for (var inner : content.getContents()) if (inner instanceof PDMarkedContent nested) collect(nested, byId);
    }

    private static String text(PDMarkedContent content) {
        if (content.getActualText() != null) return content.getActualText();
        var out = new StringBuilder();
        for (var part : content.getContents()) {
            if (part instanceof TextPosition position) out.append(position.getUnicode());
            else if (part instanceof PDMarkedContent nested) out.append(text(nested));
        }
        return out.toString();
    }

    private Element element(COSDictionary dictionary, COSDictionary page) {
        var own = dictionary.getCOSDictionary(COSName.PG);
        var at = own == null ? page : own;
        var reading = new ArrayList<Object>();
        var kids = dictionary.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) for (var kid : array) add(kid, at, dictionary, reading);
        else if (kids != null) add(kids, at, dictionary, reading);
        return new Element(dictionary.getNameAsString(COSName.S), dictionary, reading);
    }

    private void add(COSBase reference, COSDictionary page, COSDictionary parent, List<Object> reading) {
        var kid = reference instanceof COSObject object ? object.getObject() : reference;
        if (kid instanceof COSInteger id) {
            reading.add(content(page, id.intValue()));
        } else if (kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S)) {
            if (dictionary.getCOSDictionary(COSName.P) != parent) throw new IllegalStateException("A child does not know its parent");
            reading.add(element(dictionary, page));
        } else if (kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.MCID)) {
            reading.add(content(dictionary.getCOSDictionary(COSName.PG), dictionary.getInt(COSName.MCID)));
        }
    }

    private String content(COSDictionary page, int id) {
        var text = texts.getOrDefault(page, Map.of()).get(id);
        if (text == null) throw new UncheckedIOException(new IOException("No marked content " + id + " on its page"));
        return text;
    }
}
