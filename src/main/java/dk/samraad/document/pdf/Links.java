package dk.samraad.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Clickable areas and the places they lead to. Places are known late: a link may point forwards.
final class Links {
    private static final int PRINT = 4;

    private final Map<String, Place> places = new HashMap<>();
    private final List<Area> areas = new ArrayList<>();

    /// @param y the upper edge, from the foot of the page
    record Place(Page page, float y) {
        COSArray destination() {
            var array = new COSArray();
            array.add(page.dictionary());
            array.add(COSName.getPDFName("XYZ"));
            array.add(COSNull.NULL);
            array.add(new COSFloat(Math.round(y)));
            array.add(COSNull.NULL);
            return array;
        }
    }

    private record Area(COSDictionary annotation, Tag tag, String target) {}

    void arrive(String anchor, Page page, float y) {
        if (places.put(anchor, new Place(page, y)) != null) throw new IllegalArgumentException("Two headings have the anchor " + anchor);
    }

    Place place(String anchor) {
        var place = places.get(anchor);
        if (place == null) throw new IllegalArgumentException("A link leads to " + anchor + ", but no heading has this anchor");
        return place;
    }

    void add(Page page, Tag tag, String target, String words, float x, float y, float width, float height) {
        var annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setName(COSName.SUBTYPE, "Link");
        annotation.setItem(COSName.RECT, new PDRectangle(x, y, width, height).getCOSArray());
        annotation.setInt(COSName.F, PRINT);
        annotation.setString(COSName.CONTENTS, words);
        var noBorder = new COSArray();
        for (int i = 0; i < 3; i++) noBorder.add(COSInteger.ZERO);
        annotation.setItem(COSName.getPDFName("Border"), noBorder);
        page.annotate(annotation);
        tag.addObject(page, annotation);
        areas.add(new Area(annotation, tag, target));
    }

    /// Points every area at its target, and gives each its row in the parent tree.
    ///
    /// @param firstRow the first number no page uses
    void resolve(COSArray parentTree, int firstRow) {
        int row = firstRow;
        for (var area : areas) {
            area.annotation.setInt(COSName.STRUCT_PARENT, row);
            parentTree.add(COSInteger.get(row++));
            parentTree.add(area.tag.dictionary());
            if (area.target.startsWith("#")) area.annotation.setItem(COSName.DEST, place(area.target.substring(1)).destination());
            else area.annotation.setItem(COSName.A, web(area.target));
        }
    }

    int count() {
        return areas.size();
    }

    /// Letters outside ASCII as percent codes, as addresses in a PDF have to be.
    private static String ascii(String address) {
        var out = new StringBuilder(address.length());
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            if (b > 0) out.append((char) b);
            else out.append("%%%02X".formatted(b & 255));
        }
        return out.toString();
    }

    private static COSDictionary web(String address) {
        var action = new COSDictionary();
        action.setDirect(true);
        action.setName(COSName.S, "URI");
        action.setString(COSName.URI, ascii(address));
        return action;
    }
}
