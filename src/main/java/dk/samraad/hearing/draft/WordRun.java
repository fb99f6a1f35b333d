package dk.samraad.hearing.draft;

import java.io.IOException;

/// How words of a Word file look.
record WordRun(boolean isHidden, boolean isBold) {
    static final WordRun PLAIN = new WordRun(false, false);

    /// Before it says anything of itself.
    static WordRun in(String styleOfParagraph, WordStyles styles) {
        return new WordRun(styles.hidden(styleOfParagraph).orElse(false), styles.bold(styleOfParagraph).orElse(false));
    }

    /// @param xml at the beginning of its properties; read to their end
    WordRun read(Xml xml, WordStyles styles) throws IOException {
        var run = this;
        for (int in = xml.depth(); xml.nextIn(in); ) {
            if (!xml.isStart()) continue;
            switch (xml.name()) {
                case "rStyle" -> {
                    var style = xml.attribute("val");
                    run = new WordRun(styles.hidden(style).orElse(run.isHidden), styles.bold(style).orElse(run.isBold));
                }
                case "vanish" -> run = new WordRun(WordStyles.isOn(xml), run.isBold);
                case "b" -> run = new WordRun(run.isHidden, WordStyles.isOn(xml));
                case "rPrChange" -> xml.skip();
                default -> { }
            }
        }
        return run;
    }
}
