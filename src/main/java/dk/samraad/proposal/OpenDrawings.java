package dk.samraad.proposal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;

/// Frames with pictures and objects: what is in one is noted while it is passed, and told when it is over.
final class OpenDrawings {
    static final String TEXT = ":text:1.0";

    private final OpenParts parts;
    private final Xml xml;
    private final BiConsumer<LeftOutKind, String> told;
    private final Deque<Frame> open = new ArrayDeque<>();

    /// It may hold the same picture in several formats, and a picture of an object beside it.
    private static final class Frame {
        private boolean hasPicture;
        private boolean isObject;
        private String words = "";
    }

    /// @param told is handed each thing and its words
    OpenDrawings(OpenParts parts, Xml xml, BiConsumer<LeftOutKind, String> told) {
        this.parts = parts;
        this.xml = xml;
        this.told = told;
    }

    /// @return what to do at its end
    Runnable begin() {
        var frame = new Frame();
        open.push(frame);
        return () -> {
            open.pop();
            if (frame.hasPicture && !frame.isObject) told.accept(LeftOutKind.PICTURE, frame.words);
        };
    }

    void picture() throws IOException {
        if (open.isEmpty()) told.accept(LeftOutKind.PICTURE, "");
        else open.getFirst().hasPicture = true;
        xml.skip();
    }

    /// @return the signs of a formula; empty for anything else, which is told
    String object() throws IOException {
        var words = parts.formula(xml.attribute("href"));
        xml.skip();
        if (!open.isEmpty()) open.getFirst().isObject = true;
        told.accept(words.isEmpty() ? LeftOutKind.EMBEDDED : LeftOutKind.FORMULA, "");
        return words;
    }

    /// What a picture or a table is said to show.
    void describe(String name) throws IOException {
        var words = new StringBuilder();
        for (int in = xml.depth(); xml.nextIn(in); ) if (xml.isText()) words.append(xml.text());
        if (!open.isEmpty() && (name.equals("desc") || open.getFirst().words.isEmpty())) open.getFirst().words = words.toString().strip();
    }
}
