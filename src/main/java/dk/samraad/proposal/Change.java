package dk.samraad.proposal;

import java.util.List;

/// One paragraph before and after.
///
/// @param code of the paragraph, in both versions
/// @param sectionNumber of the section it stands in, after; before when it is gone
/// @param before its words, those that went marked; empty when it is new
/// @param after its words, those that came marked; empty when it is gone
public record Change(String code, String sectionNumber, String sectionTitle, Fate fate, List<Piece> before, List<Piece> after) {
    public enum Fate { UNCHANGED, CHANGED, NEW, GONE }

    /// As people say it: "2.3".
    public String number() {
        return new Paragraph(0, code, "", "").number();
    }

    public String textBefore() {
        return text(before);
    }

    public String textAfter() {
        return text(after);
    }

    private static String text(List<Piece> pieces) {
        var text = new StringBuilder();
        for (var piece : pieces) text.append(piece.text());
        return text.toString();
    }
}
