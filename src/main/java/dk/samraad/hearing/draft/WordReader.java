package dk.samraad.hearing.draft;

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
    private static final Set<String> MATH = Set.of("http://schemas.openxmlformats.org/officeDocument/2006/math", "http://purl.oclc.org/ooxml/officeDocument/math");
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final Runnable NOTHING = () -> { };

    private final WordParts parts;
    private final WordStyles styles;
    private final WordDrawings drawings;
    private final Xml xml;
    private final Transcript out = new Transcript();
    private final Deque<Runnable> ends = new ArrayDeque<>();
    private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
    private final WordFields fields = new WordFields();
    private final Deque<boolean[]> choices = new ArrayDeque<>();
    private WordRun run = WordRun.PLAIN;
    private int deleted;
    private int moved;
    private int hidden;
    private String lastList = "";
    private boolean hearsText;
    private boolean isDeletedText;

    private WordReader(WordParts parts, Xml xml) {
        this.parts = parts;
        this.styles = parts.styles();
        this.xml = xml;
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
        return NOTHING;
    }

    private @Nullable Runnable word(String name) throws IOException {
        return switch (name) {
            case "p" -> paragraph();
            case "pPr" -> properties();
            case "r" -> run();
            case "rPr" -> runProperties();
            case "t", "delText" -> text(name.equals("delText"));
            case "del" -> within(() -> deleted++, () -> deleted--);
            case "moveFrom" -> within(() -> moved++, () -> moved--);
            case "tbl" -> leftOut(LeftOutKind.TABLE, "");
            case "tr" -> row();
            case "trPr" -> rowProperties();
            case "tc" -> within(out::beginCell, out::endCell);
            case "drawing", "pict", "object" -> drawings.begin(name.equals("object"));
            case "txbxContent" -> box();
            case "fldChar" -> field();
            case "instrText" -> instruction();
            case "fldSimple" -> link(WordFields.address(xml.attribute("instr")));
            case "hyperlink" -> link(parts.external(xml.attribute("id")));
            case "tab", "ptab" -> said(" ");
            case "br", "cr" -> said("\n");
            case "noBreakHyphen" -> said("-");
            case "sym" -> symbol();
            case "footnoteReference" -> leftOut(LeftOutKind.FOOTNOTE, parts.note("footnote", xml.attribute("id")));
            case "endnoteReference" -> leftOut(LeftOutKind.FOOTNOTE, parts.note("endnote", xml.attribute("id")));
            case "commentReference" -> within(() -> out.leaveOut(LeftOutKind.COMMENT, parts.note("comment", xml.attribute("id")), false), NOTHING);
            case "altChunk", "subDoc" -> leftOut(LeftOutKind.EMBEDDED, "");
            case "ffData" -> skipped(leftOut(LeftOutKind.FORM_FIELD, ""));
            case "delInstrText", "sectPr", "sdtPr", "sdtEndPr", "tblPr", "tblPrEx", "tblGrid", "tcPr" -> skipped(NOTHING);
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
        var before = run;
        run = WordRun.in(paragraphs.isEmpty() ? "" : paragraphs.getFirst().style(), styles);
        return () -> run = before;
    }

    private @Nullable Runnable runProperties() throws IOException {
        run = run.read(xml, styles);
        return null;
    }

    private Runnable text(boolean isDeleted) {
        hearsText = true;
        isDeletedText = isDeleted;
        return () -> hearsText = false;
    }

    private void heard(String words) {
        if (deleted > 0 || isDeletedText) out.leaveOut(LeftOutKind.DELETED, words, true);
        else if (moved > 0) out.leaveOut(LeftOutKind.MOVED, words, true);
        else if (hidden > 0 || run.isHidden() || fields.isInstruction()) out.leaveOut(LeftOutKind.HIDDEN, words, true);
        else out.say(words, run.isBold());
    }

    private Runnable said(String words) {
        heard(words);
        return NOTHING;
    }

    private void leaveOut(LeftOutKind kind, String words) {
        if (deleted == 0 && moved == 0 && hidden == 0 && !run.isHidden()) out.leaveOut(kind, words, false);
        else if (kind.isVisible()) out.leaveOut(deleted > 0 ? LeftOutKind.DELETED : moved > 0 ? LeftOutKind.MOVED : LeftOutKind.HIDDEN, words, false);
    }

    private Runnable row() {
        out.beginRow();
        var before = new int[] {deleted, hidden};
        return () -> {
            deleted = before[0];
            hidden = before[1];
            out.endRow();
        };
    }

    private @Nullable Runnable rowProperties() throws IOException {
        for (int in = xml.depth(); xml.nextIn(in); ) {
            if (xml.isStart() && xml.name().equals("del")) deleted++;
            if (xml.isStart() && xml.name().equals("hidden") && WordStyles.isOn(xml)) hidden++;
        }
        return null;
    }

    private Runnable box() {
        drawings.hasText();
        out.beginBox();
        var before = run;
        run = WordRun.PLAIN;
        return () -> {
            run = before;
            out.endBox();
        };
    }

    private Runnable field() {
        return link(fields.mark(xml.attribute("fldCharType")));
    }

    private @Nullable Runnable instruction() throws IOException {
        for (int in = xml.depth(); xml.nextIn(in); ) if (xml.isText()) fields.add(xml.text());
        return null;
    }

    private Runnable link(String address) {
        if (!address.isEmpty()) leaveOut(LeftOutKind.LINK_ADDRESS, address);
        return NOTHING;
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
