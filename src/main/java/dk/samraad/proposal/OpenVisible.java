package dk.samraad.proposal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/// The words of an OpenDocument that are seen by whoever opens it, paragraph by paragraph: everything that is not deleted,
/// hidden or a comment. It knows nothing of how a draft is read: what a draft holds is measured against it.
final class OpenVisible {
    private static final Set<String> UNSEEN = Set.of("annotation", "note-citation", "forms", "script", "variable-decls", "sequence-decls",
            "user-field-decls", "automatic-styles", "change-info");
    private static final String TEXT = ":text:1.0";

    private final Xml xml;
    private final OpenStyles styles;
    private final OpenShown shown;
    private final Set<String> alsoUnseen;
    private final Deque<Line> open = new ArrayDeque<>();
    private final Deque<Runnable> ends = new ArrayDeque<>();

    /// A paragraph; one in a frame stands in another.
    private static final class Line {
        private final StringBuilder words = new StringBuilder();
        private final List<String> inside = new ArrayList<>();
        private boolean isGone;

        private List<String> paragraphs() {
            if (isGone) return List.of();
            var said = Transcript.tidied(words);
            if (!said.isEmpty()) inside.add(said);
            return inside;
        }
    }

    private OpenVisible(Xml xml, OpenStyles styles, Set<String> alsoUnseen) {
        this.xml = xml;
        this.styles = styles;
        this.shown = new OpenShown(styles);
        this.alsoUnseen = alsoUnseen;
    }

    /// @param xml at an element that has just begun; read to its end
    /// @param unseen names of elements that are passed over
    static List<String> within(Xml xml, OpenStyles styles, Set<String> unseen) throws IOException {
        var visible = new OpenVisible(xml, styles, unseen);
        visible.open.push(new Line());
        for (int in = xml.depth(); xml.nextIn(in); ) {
            if (xml.isStart()) visible.begin(xml.name());
            else if (xml.isEnd()) visible.ends.pop().run();
            else if (xml.isText()) visible.say(xml.text().replaceAll("[\\t\\r\\n ]+", " "));
        }
        return visible.open.pop().paragraphs();
    }

    /// Words of a field that may be hidden: they stand in it, or beside it when the program did not write them out.
    static String conditional(Xml xml) throws IOException {
        var beside = xml.attribute("string-value");
        var words = new StringBuilder();
        for (int in = xml.depth(); xml.nextIn(in); ) if (xml.isText()) words.append(xml.text());
        return words.toString().isBlank() ? beside : words.toString();
    }

    private void begin(String name) throws IOException {
        var isDescription = (name.equals("title") || name.equals("desc")) && !xml.namespace().endsWith(TEXT);
        if (UNSEEN.contains(name) || alsoUnseen.contains(name) || isDescription) {
            xml.skip();
            return;
        }
        if (name.equals("tracked-changes")) {
            var deletions = new OpenDeletions();
            deletions.read(xml, styles);
            shown.deletions(deletions.ids());
            return;
        }
        var end = shown.begin(xml);
        if (name.equals("hidden-text")) {
            say(conditional(xml));
            end.run();
            return;
        }
        var isParagraph = name.equals("p") || name.equals("h");
        if (isParagraph) open.push(new Line());
        ends.push(isParagraph ? () -> {
            end.run();
            close();
        } : end);
        switch (name) {
            case "s", "tab", "line-break" -> open.getFirst().words.append(' ');
            case "hidden-paragraph" -> open.getFirst().isGone |= xml.attribute("is-hidden").equals("true");
            default -> { }
        }
    }

    private void say(String words) {
        if (shown.unseen() == null) open.getFirst().words.append(words);
    }

    private void close() {
        var paragraphs = open.pop().paragraphs();
        open.getFirst().inside.addAll(paragraphs);
    }
}
