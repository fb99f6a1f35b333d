package dk.samraad.proposal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Hears headings and paragraphs out of the text of an OpenDocument. What is not named here is let through: a wrapper nobody
/// knew yet loses no words.
final class OpenReader {
    private static final Runnable NOTHING = () -> { };
    private static final int MOST_SPACES = 1_000;
    private static final Set<String> FIELDS = Set.of("page-number", "page-count", "date", "time", "sequence", "chapter", "title", "subject",
            "keywords", "description", "bookmark-ref", "reference-ref", "note-ref", "sequence-ref", "variable-get", "variable-set",
            "user-field-get", "expression", "database-display", "creation-date", "modification-date", "author-name", "creator",
            "initial-creator", "file-name", "word-count", "table-count", "image-count", "user-defined", "measure", "table-formula");

    private final OpenStyles styles;
    private final Xml xml;
    private final Transcript out = new Transcript();
    private final Deque<Runnable> ends = new ArrayDeque<>();
    private final Deque<String> lists = new ArrayDeque<>();
    private final OpenDrawings drawings;
    private final Deque<boolean[]> hiddenParagraphs = new ArrayDeque<>();
    private final OpenDeletions deletions = new OpenDeletions();
    private final Deque<boolean[]> fields = new ArrayDeque<>();
    private final OpenShown shown;
    private boolean beginsItem;
    private boolean inText;
    private boolean toldOfNumbers;

    private OpenReader(OpenParts parts, Xml xml) {
        this.styles = parts.styles();
        this.shown = new OpenShown(styles);
        this.xml = xml;
        this.drawings = new OpenDrawings(parts, xml, this::leaveOut);
    }

    static Transcript read(OpenParts parts, Xml xml) throws IOException {
        return new OpenReader(parts, xml).read();
    }

    private Transcript read() throws IOException {
        while (xml.next()) {
            if (xml.isStart()) {
                begin();
            } else if (xml.isEnd()) {
                if (!ends.isEmpty()) ends.pop().run();
            } else if (inText && xml.isText() && !hiddenParagraphs.isEmpty()) {
                heard(xml.text().replaceAll("[\\t\\r\\n ]+", " "));
            }
        }
        deletions.rest().stream().filter(words -> !words.isBlank()).forEach(words -> out.leaveOut(LeftOutKind.DELETED, words, false));
        return out;
    }

    private void begin() throws IOException {
        var isShown = shown.begin(xml);
        var end = start(xml.name());
        if (end == null) isShown.run();
        else ends.push(() -> {
            end.run();
            isShown.run();
        });
    }

    private @Nullable Runnable start(String name) throws IOException {
        return switch (name) {
            case "text" -> {
                inText = true;
                yield NOTHING;
            }
            case "tracked-changes" -> {
                deletions.read(xml, styles);
                shown.deletions(deletions.ids());
                yield null;
            }
            case "change" -> deletion(xml.attribute("change-id"));
            case "p", "h" -> paragraph(name.equals("h"));
            case "a" -> link(xml.attribute("href"));
            case "s" -> said(" ".repeat(spaces(xml.attribute("c"))));
            case "tab" -> said(" ");
            case "line-break" -> said("\n");
            case "note" -> told(LeftOutKind.FOOTNOTE, words(Set.of("note-citation")));
            case "annotation" -> told(LeftOutKind.COMMENT, words(Set.of("creator", "date", "creator-initials", "date-string")));
            case "hidden-text" -> {
                heard(OpenVisible.conditional(xml));
                yield null;
            }
            case "table-row" -> row();
            case "hidden-paragraph" -> hiddenParagraph();
            case "table" -> {
                leaveOut(LeftOutKind.TABLE, "");
                yield NOTHING;
            }
            case "table-cell", "covered-table-cell" -> cell();
            case "list" -> list();
            case "list-item" -> item();
            case "table-of-content", "alphabetical-index", "illustration-index", "table-index", "user-index", "object-index" ->
                    told(LeftOutKind.CONTENTS, words(Set.of()));
            case "image", "plugin" -> {
                drawings.picture();
                yield null;
            }
            case "object", "object-ole" -> {
                heard(drawings.object());
                yield null;
            }
            case "control", "forms" -> told(name.equals("forms") ? null : LeftOutKind.FORM_FIELD, skipped());
            case "desc", "title" -> {
                if (isField(name)) yield field();
                drawings.describe(name);
                yield null;
            }
            case "script", "change-info", "variable-decls", "sequence-decls", "user-field-decls", "dde-connection-decls", "settings",
                    "automatic-styles", "master-styles" -> told(null, skipped());
            default -> OpenShown.SHAPES.contains(name) ? frame() : isField(name) ? field() : NOTHING;
        };
    }

    private Runnable frame() {
        var end = drawings.begin();
        out.beginBox();
        return () -> {
            out.endBox();
            end.run();
        };
    }

    private String words(Set<String> unseen) throws IOException {
        return String.join("\n", OpenVisible.within(xml, styles, unseen));
    }

    private String skipped() throws IOException {
        xml.skip();
        return "";
    }

    /// @param kind null for what nobody misses
    private @Nullable Runnable told(@Nullable LeftOutKind kind, String words) {
        if (kind != null) leaveOut(kind, words);
        return null;
    }

    private void leaveOut(LeftOutKind kind, String words) {
        var unseen = shown.unseen();
        if (unseen == null || kind == LeftOutKind.COMMENT || kind == LeftOutKind.DELETED) out.leaveOut(kind, words, false);
        else if (kind.isVisible()) out.leaveOut(unseen, words, false);
    }

    private Runnable deletion(String id) {
        deletions.take(id).ifPresent(words -> out.leaveOut(LeftOutKind.DELETED, words, false));
        return NOTHING;
    }

    private Runnable paragraph(boolean isHeading) {
        var style = xml.attribute("style-name");
        var level = xml.attribute("outline-level");
        var outline = isHeading ? (level.matches("[1-9]|10") ? Integer.parseInt(level) : 1) : styles.outline(style);
        var rank = outline > 0 ? outline + 1 : styles.isTitle(style) ? 1 : 0;
        var isWhollyHidden = new boolean[1];
        hiddenParagraphs.push(isWhollyHidden);
        out.begin(rank, beginsItem);
        beginsItem = false;
        if (outline > 0 && styles.countsHeadings() && !toldOfNumbers) {
            toldOfNumbers = true;
            leaveOut(LeftOutKind.NUMBERING, "");
        }
        return () -> {
            hiddenParagraphs.pop();
            if (isWhollyHidden[0]) out.endAside(LeftOutKind.HIDDEN);
            else out.end(false);
        };
    }

    private void heard(String words) {
        var unseen = shown.unseen();
        if (!words.isBlank()) for (var field : fields) field[0] = true;
        if (unseen == null) out.say(words, shown.isBold());
        else out.leaveOut(unseen, words, true);
    }

    private boolean isField(String name) {
        if (!xml.namespace().endsWith(OpenDrawings.TEXT)) return false;
        // One of its texts may be empty; then it is right that it shows nothing.
        if (name.equals("conditional-text")) {
            return !xml.attribute("string-value-if-true").isEmpty() && !xml.attribute("string-value-if-false").isEmpty();
        }
        return FIELDS.contains(name);
    }

    /// A field whose words the program that wrote the file left to whoever opens it.
    private Runnable field() {
        var hasWords = new boolean[1];
        fields.push(hasWords);
        return () -> {
            fields.pop();
            if (!hasWords[0]) leaveOut(LeftOutKind.FIELD, "");
        };
    }

    private Runnable said(String words) {
        heard(words);
        return NOTHING;
    }

    private static int spaces(String count) {
        return count.matches("[0-9]{1,4}") ? Math.min(Integer.parseInt(count), MOST_SPACES) : 1;
    }

    private Runnable link(String address) {
        if (!address.isEmpty() && !address.startsWith("#")) leaveOut(LeftOutKind.LINK_ADDRESS, address);
        return NOTHING;
    }

    private Runnable row() {
        out.beginRow();
        return out::endRow;
    }

    private Runnable hiddenParagraph() {
        if (xml.attribute("is-hidden").equals("true") && !hiddenParagraphs.isEmpty()) hiddenParagraphs.getFirst()[0] = true;
        return NOTHING;
    }

    /// A cell of a hidden column is gone; one that lies under a wider one keeps its place.
    private Runnable cell() {
        out.beginCell();
        return () -> {
            if (shown.isColumnHidden()) out.dropCell();
            else out.endCell();
        };
    }

    private Runnable list() {
        var style = xml.attribute("style-name");
        var name = style.isEmpty() && !lists.isEmpty() ? lists.getFirst() : style;
        if (lists.isEmpty() && styles.isCounted(name)) leaveOut(LeftOutKind.NUMBERING, "");
        lists.push(name);
        return lists::pop;
    }

    private Runnable item() {
        beginsItem = true;
        return () -> beginsItem = false;
    }
}
