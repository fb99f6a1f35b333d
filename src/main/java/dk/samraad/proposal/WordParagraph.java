package dk.samraad.proposal;

import java.io.IOException;
import java.util.Optional;

/// What a paragraph of a Word file says of itself before its words.
///
/// @param outline its level in the outline, counted from 0; empty when it says none of its own
/// @param ownList the list it puts itself into; empty when it says nothing of one, "0" for none
/// @param joinsNext the mark at its end is deleted or moved away
record WordParagraph(String style, Optional<Integer> outline, String ownList, boolean joinsNext) {
    static final WordParagraph PLAIN = new WordParagraph("", Optional.empty(), "", false);
    private static final String NO_LIST = "0";

    /// @param xml at the beginning of its properties; read to their end
    static WordParagraph read(Xml xml) throws IOException {
        var style = "";
        var list = "";
        var outline = Optional.<Integer>empty();
        var joinsNext = false;
        for (int in = xml.depth(); xml.nextIn(in); ) {
            if (!xml.isStart()) continue;
            switch (xml.name()) {
                case "pStyle" -> style = xml.attribute("val");
                case "outlineLvl" -> outline = WordStyles.level(xml.attribute("val"));
                case "numId" -> list = xml.attribute("val");
                case "del", "moveFrom" -> joinsNext = true;
                case "pPrChange", "rPrChange", "sectPr" -> xml.skip();
                default -> { }
            }
        }
        return new WordParagraph(style, outline, list, joinsNext);
    }

    /// The list it is in, by its own word or by that of its style; empty for none.
    String list(WordStyles styles) {
        var list = ownList.isEmpty() ? styles.list(style) : ownList;
        return list.equals(NO_LIST) ? "" : list;
    }
}
