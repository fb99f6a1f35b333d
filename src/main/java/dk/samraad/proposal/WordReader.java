package dk.samraad.proposal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Hears headings and paragraphs out of the main part of a Word file, by what an element means, whatever its prefix. What is
/// not named here is let through: a wrapper nobody knew yet loses no words.
final class WordReader {
    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final Set<String> MATH = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/math", "http://purl.oclc.org/ooxml/officeDocument/math");
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final Runnable NOTHING = () -> { };

    private final WordParts parts;
    private final WordStyles styles;
    private final WordDrawings drawings;
    private final Xml xml;
    private final Transcript out = new Transcript();
    private final Deque<Runnable> ends = new ArrayDeque<>();
    private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
    private final WordFields fields;
    private final WordShown shown;
    private final WordTables tables;
    private final Deque<boolean[]> choices = new ArrayDeque<>();
    private String lastList = "";
    private boolean hearsText;
    private boolean isDeletedText;

    private WordReader(WordParts parts, Xml xml) {
        this.parts = parts;
        this.styles = parts.styles();
        this.xml = xml;
        this.shown = new WordShown(styles);
        this.fields = new WordFields(this::leaveOut);
        this.tables = new WordTables(out, shown);
        this.drawings = new WordDrawings(parts, this::leaveOut);
    }

    static Transcript read(WordParts parts, Xml xml) throws IOException {
        return new WordReader(parts, xml).read();
    }

    private Transcript read() throws IOException {
        while (xml.next()) {
            if (xml.isStart()) {
                var end = start();
                if (end != null) ends.push(end);
            } else if (xml.isEnd()) {
                if (!ends.isEmpty()) ends.pop().run();
            } else if (hearsText && xml.isText()) {
                heard(xml.text());
            }
        }
        return out;
    }

    /// @return what to do at its end; null when it was read to its end
    private @Nullable Runnable start() throws IOException {
        if (WORD.contains(xml.namespace())) return word(xml.name());
        if (MATH.contains(xml.namespace())) return math(xml.name());
        if (COMPATIBILITY.equals(xml.namespace())) return compatible(xml.name());
        drawings.look(xml);
        return shown.shape(xml);
    }

    private @Nullable Runnable word(String name) throws IOException {
        return switch (name) {
            case "p" -> paragraph();
            case "pPr" -> properties();
            case "r" -> run();
            case "rPr" -> read(shown::runProperties);
            case "t", "delText" -> text(name.equals("delText"));
            case "del" -> shown.deleted();
            case "moveFrom" -> shown.moved();
            case "tbl" -> table();
            case "tblPr" -> read(shown::tableProperties);
            case "tr" -> tables.row();
            case "tc" -> tables.cell();
            case "trPr", "tcPr" -> read(shown::rowOrCell);
            case "drawing", "pict", "object" -> drawing(name.equals("object"));
            case "txbxContent" -> box();
            case "fldChar" -> within(() -> fields.mark(xml.attribute("fldCharType")), NOTHING);
            case "instrText" -> instruction();
            case "fldSimple" -> fields.simple(xml.attribute("instr"));
            case "hyperlink" -> within(() -> fields.tellAddress(parts.external(xml.attribute("id"))), NOTHING);
            case "tab", "ptab" -> said(" ");
            case "br", "cr" -> said("\n");
            case "noBreakHyphen" -> said("-");
            case "sym" -> symbol();
            case "footnoteReference" -> leftOut(LeftOutKind.FOOTNOTE, parts.note("footnote", xml.attribute("id")));
            case "endnoteReference" -> leftOut(LeftOutKind.FOOTNOTE, parts.note("endnote", xml.attribute("id")));
            case "commentReference" ->
                    within(() -> out.leaveOut(LeftOutKind.COMMENT, parts.note("comment", xml.attribute("id")), false), NOTHING);
            case "altChunk", "subDoc" -> leftOut(LeftOutKind.EMBEDDED, "");
            case "ffData" -> skipped(fields::form);
            case "delInstrText", "sectPr", "sdtPr", "sdtEndPr", "tblPrEx", "tblGrid" -> skipped(NOTHING);
            default -> NOTHING;
        };
    }

    private Runnable within(Runnable begin, Runnable end) {
        begin.run();
        return end;
    }

    private @Nullable Runnable skipped(Runnable done) throws IOException {
        done.run();
        xml.skip();
        return null;
    }

    private Runnable leftOut(LeftOutKind kind, String words) {
        leaveOut(kind, words);
        return NOTHING;
    }

    private Runnable paragraph() {
        paragraphs.push(WordParagraph.PLAIN);
        out.begin(0, false);
        return () -> {
            var said = paragraphs.pop();
            if (styles.isContents(said.style())) out.endAside(LeftOutKind.CONTENTS);
            else out.end(said.joinsNext());
        };
    }

    private @Nullable Runnable properties() throws IOException {
        var said = WordParagraph.read(xml);
        if (!paragraphs.isEmpty()) paragraphs.pop();
        paragraphs.push(said);
        var list = said.list(styles);
        out.restyle(styles.rank(said.style(), said.outline()), !list.isEmpty());
        if (!list.isEmpty() && styles.isCounted(list) && !list.equals(lastList)) leaveOut(LeftOutKind.NUMBERING, "");
        lastList = list;
        return null;
    }

    private Runnable run() {
        return shown.run(paragraphs.isEmpty() ? "" : paragraphs.getFirst().style());
    }

    private interface Properties {
        void read(Xml xml) throws IOException;
    }

    private @Nullable Runnable read(Properties properties) throws IOException {
        properties.read(xml);
        return null;
    }

    private Runnable text(boolean isDeleted) {
        hearsText = true;
        isDeletedText = isDeleted;
        return () -> hearsText = false;
    }

    private void heard(String words) {
        var unseen = isDeletedText ? LeftOutKind.DELETED : shown.unseen();
        if (unseen == null && fields.isInstruction()) unseen = LeftOutKind.HIDDEN;
        if (!words.isBlank()) fields.comesTo();
        if (unseen == null) out.say(words, shown.isBold());
        else out.leaveOut(unseen, words, true);
    }

    private Runnable said(String words) {
        heard(words);
        return NOTHING;
    }

    private void leaveOut(LeftOutKind kind, String words) {
        var unseen = shown.unseen();
        if (unseen == null) out.leaveOut(kind, words, false);
        else if (kind.isVisible()) out.leaveOut(unseen, words, false);
    }

    private Runnable table() {
        leaveOut(LeftOutKind.TABLE, "");
        return shown.table();
    }

    private Runnable drawing(boolean isObject) {
        fields.comesTo();
        var end = shown.within();
        var told = drawings.begin(isObject);
        return () -> {
            end.run();
            told.run();
        };
    }

    private Runnable box() {
        drawings.hasText();
        out.beginBox();
        var end = shown.box();
        return () -> {
            end.run();
            out.endBox();
        };
    }

    private @Nullable Runnable instruction() throws IOException {
        for (int in = xml.depth(); xml.nextIn(in); ) if (xml.isText()) fields.add(xml.text());
        return null;
    }

    /// A sign from a font of pictures has no letter of its own.
    private Runnable symbol() {
        var code = xml.attribute("char");
        var letter = code.matches("[0-9A-Fa-f]{1,4}") ? Integer.parseInt(code, 16) : 0;
        if (letter >= ' ' && letter < 0xD800) return said(Character.toString(letter));
        said(" ");
        return leftOut(LeftOutKind.SYMBOL, (xml.attribute("font") + " " + code).strip());
    }

    /// Signs between the parts of a formula, so that a half is 1/2 and not 12.
    private @Nullable Runnable math(String name) throws IOException {
        return switch (name) {
            case "r" -> run();
            case "t" -> text(false);
            case "f", "nary", "m", "eqArr", "limLow", "limUpp" -> leftOut(LeftOutKind.FORMULA, "");
            case "den" -> said("/");
            case "sup" -> said("^");
            case "sub" -> said("_");
            case "rad" -> said("√");
            default -> name.endsWith("Pr") && !name.equals("rPr") ? skipped(NOTHING) : NOTHING;
        };
    }

    /// The same thing said twice, for newer and for older programs: once is enough.
    private @Nullable Runnable compatible(String name) throws IOException {
        if (name.equals("AlternateContent")) return within(() -> choices.push(new boolean[1]), choices::pop);
        if (!name.equals("Choice") && !name.equals("Fallback")) return NOTHING;
        if (choices.isEmpty() || choices.getFirst()[0]) return skipped(NOTHING);
        choices.getFirst()[0] = true;
        return NOTHING;
    }
}
