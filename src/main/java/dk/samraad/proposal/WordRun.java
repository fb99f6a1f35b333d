package dk.samraad.proposal;

import java.io.IOException;
import java.util.Optional;

/// How words of a Word file look.
record WordRun(boolean isHidden, boolean isBold) {
    static final WordRun PLAIN = new WordRun(false, false);

    /// Before it says anything of itself.
    static WordRun in(String styleOfParagraph, boolean inHiddenTable, WordStyles styles) {
        return new WordRun(inHiddenTable || styles.hidesParagraph(styleOfParagraph), styles.boldParagraph(styleOfParagraph));
    }

    /// Word lets two styles that hide lift each other; we hide, and tell. Only the words themselves can say that they are shown.
    ///
    /// @param xml at the beginning of its properties; read to their end
    WordRun read(Xml xml, WordStyles styles) throws IOException {
        var style = "";
        var hidden = Optional.<Boolean>empty();
        var bold = Optional.<Boolean>empty();
        for (int in = xml.depth(); xml.nextIn(in); ) {
            if (!xml.isStart()) continue;
            switch (xml.name()) {
                case "rStyle" -> style = xml.attribute("val");
                case "vanish" -> hidden = Optional.of(WordStyles.isOn(xml));
                case "b" -> bold = Optional.of(WordStyles.isOn(xml));
                case "rPrChange" -> xml.skip();
                default -> { }
            }
        }
        var styled = style.isEmpty() ? this
                : new WordRun(isHidden || styles.hidesWords(style), styles.boldWords(style).orElse(isBold));
        return new WordRun(hidden.orElse(styled.isHidden), bold.orElse(styled.isBold));
    }
}
