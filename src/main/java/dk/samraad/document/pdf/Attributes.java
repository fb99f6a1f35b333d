package dk.samraad.document.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Attribute dictionaries of structure elements.
final class Attributes {
    private Attributes() {}

    static COSDictionary list(boolean numbered) {
        var attributes = owned("List");
        attributes.setName("ListNumbering", numbered ? "Decimal" : "Disc");
        return attributes;
    }

    static COSDictionary unlabelledList() {
        var attributes = owned("List");
        attributes.setName("ListNumbering", "None");
        return attributes;
    }

    static COSDictionary rightToLeft() {
        var attributes = owned("Layout");
        attributes.setName("WritingMode", "RlTb");
        return attributes;
    }

    static COSDictionary figure(float x, float y, float width, float height) {
        var attributes = owned("Layout");
        attributes.setName("Placement", "Block");
        attributes.setItem(COSName.BBOX, new PDRectangle(x, y, width, height).getCOSArray());
        return attributes;
    }

    /// @param scope Column, Row, or empty for a cell that heads nothing
    static COSDictionary cell(String scope, int columnSpan, int rowSpan) {
        var attributes = owned("Table");
        if (!scope.isEmpty()) attributes.setName("Scope", scope);
        if (columnSpan > 1) attributes.setInt("ColSpan", columnSpan);
        if (rowSpan > 1) attributes.setInt("RowSpan", rowSpan);
        return attributes;
    }

    /// @param type LineThrough or Underline
    static COSDictionary decoration(String type) {
        var attributes = owned("Layout");
        attributes.setName("TextDecorationType", type);
        return attributes;
    }

    private static COSDictionary owned(String owner) {
        var attributes = new COSDictionary();
        attributes.setDirect(true);
        attributes.setName(COSName.O, owner);
        return attributes;
    }
}
