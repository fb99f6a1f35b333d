package dk.samraad.hearing.draft;

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

    private final OpenStyles styles;
    private final Xml xml;
    private final Transcript out = new Transcript();
    private final Deque<Runnable> ends = new ArrayDeque<>();
    private final Deque<Look> looks = new ArrayDeque<>();
    private final Deque<String> lists = new ArrayDeque<>();
    private final OpenDrawings drawings;
    private final Deque<boolean[]> hiddenParagraphs = new ArrayDeque<>();
    private final OpenDeletions deletions = new OpenDeletions();
    private int hidden;
    private boolean beginsItem;
    private boolean inText;
    private boolean toldOfNumbers;

    /// How words look where they stand.
    private record Look(boolean isHidden, boolean isBold) {
        private static final Look PLAIN = new Look(false, false);
    }

    private OpenReader(OpenParts parts, Xml xml) {
        this.styles = parts.styles();
        this.xml = xml;
        this.drawings = new OpenDrawings(parts, xml, this::leaveOut);
    }

    static Transcript read(OpenParts parts, Xml xml) throws IOException {
        return new OpenReader(parts, xml).read();
    }

    private Transcript read() throws IOException {
        while (xml.next()) {
            if (xml.isStart()) {
                var end = start(xml.name());
                if (end != null) ends.push(end);
            } else if (xml.isEnd()) {
                if (!ends.isEmpty()) ends.pop().run();
            } else if (inText && xml.isText() && !looks.isEmpty()) {
                heard(xml.text().replaceAll("[\\t\\r\\n ]+", " "));
            }
        }
        deletions.rest().forEach(words -> out.leaveOut(LeftOutKind.DELETED, words, false));
        return out;
    }

    private @Nullable Runnable start(String name) throws IOException {
        return switch (name) {
            case "text" -> {
                inText = true;
                yield NOTHING;
            }
            case "tracked-changes" -> {
                deletions.read(xml, styles);
                yield null;
            }
            case "change" -> deletion(xml.attribute("change-id"));
            case "p", "h" -> paragraph(name.equals("h"));
            case "span" -> look(xml.attribute("style-name"));
            case "a" -> link(xml.attribute("href"));
            case "s" -> said(" ".repeat(spaces(xml.attribute("c"))));
            case "tab" -> said(" ");
            case "line-break" -> said("\n");
            case "note" -> told(LeftOutKind.FOOTNOTE, words(Set.of("note-citation")));
            case "annotation" -> told(LeftOutKind.COMMENT, words(Set.of("creator", "date", "creator-initials", "date-string")));
            case "hidden-text" -> hiddenText();
            case "section", "table-row" -> hiding(name.equals("table-row"));
            case "hidden-paragraph" -> hiddenParagraph();
            case "table" -> {
                leaveOut(LeftOutKind.TABLE, "");
                yield NOTHING;
            }
            case "table-cell" -> cell();
            case "covered-table-cell" -> covered();
            case "list" -> list();
            case "list-item" -> item();
            case "table-of-content", "alphabetical-index", "illustration-index", "table-index", "user-index", "object-index" ->
                    told(LeftOutKind.CONTENTS, words(Set.of()));
            case "frame", "custom-shape", "rect", "ellipse", "line", "polygon", "polyline", "path", "connector", "caption", "g" -> frame();
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
                if (xml.namespace().endsWith(OpenDrawings.TEXT)) yield NOTHING;
                drawings.describe(name);
                yield null;
            }
            case "script", "change-info", "variable-decls", "sequence-decls", "user-field-decls", "dde-connection-decls", "settings",
                    "automatic-styles", "master-styles" -> told(null, skipped());
            default -> NOTHING;
        };
    }

    private Runnable frame() {
        var end = drawings.begin();
        out.beginBox();
        looks.push(Look.PLAIN);
        return () -> {
            looks.pop();
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
        if (!isHidden() || kind == LeftOutKind.COMMENT || kind == LeftOutKind.DELETED) out.leaveOut(kind, words, false);
        else if (kind.isVisible()) out.leaveOut(LeftOutKind.HIDDEN, words, false);
    }

    private boolean isHidden() {
        return hidden > 0 || !looks.isEmpty() && looks.getFirst().isHidden;
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
        looks.push(new Look(styles.hidden(style).orElse(false), styles.bold(style).orElse(false)));
        return () -> {
            looks.pop();
            hiddenParagraphs.pop();
            if (isWhollyHidden[0]) out.endAside(LeftOutKind.HIDDEN);
            else out.end(false);
        };
    }

    private Runnable look(String style) {
        var before = looks.isEmpty() ? Look.PLAIN : looks.getFirst();
        looks.push(new Look(styles.hidden(style).orElse(before.isHidden), styles.bold(style).orElse(before.isBold)));
        return looks::pop;
    }

    private void heard(String words) {
        if (isHidden()) out.leaveOut(LeftOutKind.HIDDEN, words, true);
        else out.say(words, !looks.isEmpty() && looks.getFirst().isBold);
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

    private @Nullable Runnable hiddenText() throws IOException {
        if (xml.attribute("is-hidden").equals("false")) return NOTHING;
        var words = xml.attribute("string-value");
        xml.skip();
        return told(LeftOutKind.HIDDEN, words);
    }

    /// A section or row that is not shown. A condition is what it was when the file was saved.
    private Runnable hiding(boolean isRow) {
        var isHidden = OpenVisible.isHidden(xml);
        if (isHidden) hidden++;
        if (isRow) out.beginRow();
        return () -> {
            if (isHidden) hidden--;
            if (isRow) out.endRow();
        };
    }

    private Runnable hiddenParagraph() {
        if (OpenVisible.isHidden(xml) && !hiddenParagraphs.isEmpty()) hiddenParagraphs.getFirst()[0] = true;
        return NOTHING;
    }

    private Runnable cell() {
        out.beginCell();
        return out::endCell;
    }

    /// What lies under a neighbour that was made wider is not shown.
    private Runnable covered() {
        hidden++;
        out.beginCell();
        return () -> {
            hidden--;
            out.endCell();
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
