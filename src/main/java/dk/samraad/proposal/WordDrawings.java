package dk.samraad.proposal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;

/// Pictures, charts and shapes: what is in them is noted while one is passed, and told when it is over. A shape that holds
/// nothing but text is no picture.
final class WordDrawings {
    private final WordParts parts;
    private final BiConsumer<LeftOutKind, String> told;
    private final Deque<Drawing> open = new ArrayDeque<>();

    private static final class Drawing {
        private final StringBuilder words = new StringBuilder();
        private boolean hasText;
        private boolean hasPicture;
        private boolean isDiagram;
        private boolean isHidden;
    }

    /// @param told is handed each thing and its words
    WordDrawings(WordParts parts, BiConsumer<LeftOutKind, String> told) {
        this.parts = parts;
        this.told = told;
    }

    /// @param isObject of another program
    /// @return what to do at its end
    Runnable begin(boolean isObject) {
        open.push(new Drawing());
        return () -> {
            var drawing = open.pop();
            var words = Transcript.tidied(drawing.words);
            if (drawing.isHidden) {
                if (drawing.isDiagram) told.accept(LeftOutKind.HIDDEN, words);
            } else if (isObject) told.accept(LeftOutKind.EMBEDDED, words);
            else if (drawing.isDiagram) told.accept(LeftOutKind.DIAGRAM, words);
            else if (drawing.hasPicture || !drawing.hasText) told.accept(LeftOutKind.PICTURE, words);
        };
    }

    void hasText() {
        if (!open.isEmpty()) open.getFirst().hasText = true;
    }

    /// Looks at an element of the drawing languages.
    void look(Xml xml) {
        if (open.isEmpty()) return;
        var drawing = open.getFirst();
        drawing.isHidden |= xml.name().equals("docPr") && WordFate.hidesParent(xml);
        switch (xml.name()) {
            case "docPr", "shape" -> say(drawing, xml.attribute(xml.name().equals("docPr") ? "descr" : "alt"));
            case "textpath" -> say(drawing, xml.attribute("string"));
            case "blip", "imagedata" -> drawing.hasPicture = true;
            case "relIds", "chart" -> {
                var words = parts.wordsOf(xml.attribute(xml.name().equals("chart") ? "id" : "dm"));
                if (drawing.isDiagram || words.isEmpty()) return;
                drawing.isDiagram = true;
                drawing.words.setLength(0);
                say(drawing, words);
            }
            default -> { }
        }
    }

    private static void say(Drawing drawing, String words) {
        if (!words.isBlank() && !drawing.isDiagram || drawing.words.isEmpty()) drawing.words.append(drawing.words.isEmpty() ? "" : " ")
                .append(words);
    }
}
