package dk.samraad.hearing.draft;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/// The words of an OpenDocument that are seen by whoever opens it, paragraph by paragraph: everything that is not deleted,
/// hidden or a comment. It knows nothing of how a draft is read: what a draft holds is measured against it.
final class OpenVisible {
    private static final Set<String> UNSEEN = Set.of(
            "tracked-changes", "annotation", "note-citation", "forms", "script", "covered-table-cell", "variable-decls", "sequence-decls", "user-field-decls",
            "automatic-styles", "change-info");
    private static final String TEXT = ":text:1.0";

    private final Xml xml;
    private final OpenStyles styles;
    private final Set<String> alsoUnseen;
    private final List<String> paragraphs = new ArrayList<>();
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final Deque<Boolean> isSeen = new ArrayDeque<>();

    private OpenVisible(Xml xml, OpenStyles styles, Set<String> alsoUnseen) {
        this.xml = xml;
        this.styles = styles;
        this.alsoUnseen = alsoUnseen;
    }

    /// @param xml at an element that has just begun; read to its end
    /// @param unseen names of elements that are passed over
    static List<String> within(Xml xml, OpenStyles styles, Set<String> unseen) throws IOException {
        var visible = new OpenVisible(xml, styles, unseen);
        visible.open.push(new StringBuilder());
        visible.isSeen.push(true);
        for (int in = xml.depth(); xml.nextIn(in); ) {
            if (xml.isStart()) visible.begin(xml.name());
            else if (xml.isEnd()) visible.end(xml.name());
            else if (xml.isText() && visible.isSeen.getFirst()) visible.open.getFirst().append(xml.text().replaceAll("[\\t\\r\\n ]+", " "));
        }
        visible.close();
        return visible.paragraphs;
    }

    /// Of a section, a row of a table or a paragraph: whether it is not shown.
    static boolean isHidden(Xml xml) {
        if (xml.name().equals("table-row")) return Set.of("collapse", "filter").contains(xml.attribute("visibility"));
        var told = xml.attribute("is-hidden");
        return switch (xml.attribute("display")) {
            case "none" -> true;
            case "condition" -> told.equals("true");
            default -> told.equals("true");
        };
    }

    private void begin(String name) throws IOException {
        var isPassedOver = UNSEEN.contains(name) || alsoUnseen.contains(name)
                || (name.equals("title") || name.equals("desc")) && !xml.namespace().endsWith(TEXT)
                || name.equals("hidden-text") && !xml.attribute("is-hidden").equals("false")
                || (name.equals("section") || name.equals("table-row")) && isHidden(xml);
        if (isPassedOver) {
            xml.skip();
            return;
        }
        switch (name) {
            case "p", "h" -> {
                open.push(new StringBuilder());
                isSeen.push(!styles.hidden(xml.attribute("style-name")).orElse(false));
            }
            case "span" -> isSeen.push(!styles.hidden(xml.attribute("style-name")).orElse(!isSeen.getFirst()));
            case "s", "tab", "line-break" -> open.getFirst().append(' ');
            case "hidden-paragraph" -> {
                if (!isHidden(xml)) return;
                open.getFirst().setLength(0);
                isSeen.pop();
                isSeen.push(false);
            }
            default -> { }
        }
    }

    private void end(String name) {
        switch (name) {
            case "p", "h" -> {
                isSeen.pop();
                close();
            }
            case "span" -> isSeen.pop();
            default -> { }
        }
    }

    private void close() {
        var said = Transcript.tidied(open.pop());
        if (!said.isEmpty()) paragraphs.add(said);
    }
}
