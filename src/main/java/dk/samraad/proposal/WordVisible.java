package dk.samraad.proposal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/// The words of a Word file that are seen by whoever opens it, paragraph by paragraph: everything in an element of text that is
/// not deleted, moved away, hidden, an instruction or said a second time. It knows nothing of how a draft is read: what a draft
/// holds is measured against it.
final class WordVisible {
    private static final Set<String> UNSEEN = Set.of("del", "moveFrom", "instrText", "delText", "delInstrText", "sdtPr", "pPrChange",
            "rPrChange", "ffData");
    private static final Set<String> APART = Set.of("tab", "ptab", "br", "cr", "tc", "den", "sup", "sub", "num", "e", "deg", "sym");

    private final Xml xml;
    private final WordStyles styles;
    private final List<String> paragraphs = new ArrayList<>();
    private final Deque<Line> open = new ArrayDeque<>();
    private final Deque<Boolean> instructions = new ArrayDeque<>();
    private final Deque<Integer> taken = new ArrayDeque<>();
    private final Deque<WordRun> runs = new ArrayDeque<>();
    private final Deque<Boolean> hiddenTables = new ArrayDeque<>();
    private boolean isCarried;
    private int rows;

    /// A paragraph; one in a box of text stands in another.
    private static final class Line {
        private final StringBuilder words = new StringBuilder();
        private String style = "";
        private boolean joinsNext;
    }

    private WordVisible(Xml xml, WordStyles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    /// @param xml at an element that has just begun; read to its end
    static List<String> within(Xml xml, WordStyles styles) throws IOException {
        var visible = new WordVisible(xml, styles);
        visible.open.push(new Line());
        for (int in = xml.depth(); xml.nextIn(in); ) {
            if (xml.isStart()) visible.begin();
            else if (xml.isEnd()) visible.end(xml.name());
        }
        while (!visible.open.isEmpty()) visible.close();
        return visible.paragraphs;
    }

    private void end(String name) {
        switch (name) {
            case "tr" -> rows--;
            case "r" -> runs.poll();
            case "tbl" -> hiddenTables.poll();
            case "p" -> endParagraph();
            default -> { }
        }
    }

    private void endParagraph() {
        if (open.size() < 2) return;
        // The mark at its end is deleted: the next goes on with it.
        isCarried = open.getFirst().joinsNext && open.size() == 2 && rows == 0;
        if (!isCarried) close();
    }

    private void begin() throws IOException {
        var name = xml.name();
        if (UNSEEN.contains(name) || WordFate.hidesItself(xml)) xml.skip();
        else if (APART.contains(name)) words().append(' ');
        else element(name);
    }

    private void element(String name) throws IOException {
        switch (name) {
            case "AlternateContent" -> forgetBelow(xml.depth());
            case "Choice", "Fallback" -> choice();
            case "p" -> beginParagraph();
            case "tr" -> rows++;
            case "tbl" -> hiddenTables.push(inHiddenTable() || styles.hidesTable(""));
            case "tblPr" -> table();
            case "r" -> runs.push(WordRun.in(open.getFirst().style, inHiddenTable(), styles));
            case "rPr" -> { if (!runs.isEmpty()) runs.push(runs.pop().read(xml, styles)); }
            case "trPr" -> { if (passedOver()) rows--; }
            case "tcPr" -> passedOver();
            case "docPr", "cNvPr" -> { if (WordFate.hidesParent(xml)) passOver(); }
            case "txbxContent" -> { if (isHidden()) xml.skip(); }
            case "pPr" -> paragraph();
            case "noBreakHyphen" -> { if (isSeen()) words().append('-'); }
            case "fldChar" -> field(xml.attribute("fldCharType"));
            case "t" -> text();
            default -> { }
        }
    }

    private boolean inHiddenTable() {
        return !hiddenTables.isEmpty() && hiddenTables.getFirst();
    }

    private boolean isHidden() {
        return !runs.isEmpty() && runs.getFirst().isHidden();
    }

    private void table() throws IOException {
        var hides = styles.hidesTable(WordStyles.tableStyle(xml));
        if (!hiddenTables.isEmpty()) hiddenTables.push(hiddenTables.pop() || hides);
    }

    /// The first choice is taken; the others, and what stands there for older programs, say the same.
    private void choice() throws IOException {
        forgetBelow(xml.depth());
        if (!taken.isEmpty() && taken.getFirst() == xml.depth()) xml.skip();
        else taken.push(xml.depth());
    }

    private void forgetBelow(int depth) {
        while (!taken.isEmpty() && taken.getFirst() > depth) taken.pop();
    }

    private void paragraph() throws IOException {
        for (int in = xml.depth(); xml.nextIn(in); ) {
            if (!xml.isStart()) continue;
            if (xml.name().equals("pPrChange") || xml.name().equals("rPrChange")) xml.skip();
            else if (xml.name().equals("pStyle")) open.getFirst().style = xml.attribute("val");
            else if (xml.name().equals("del") || xml.name().equals("moveFrom")) open.getFirst().joinsNext = true;
        }
    }

    /// The properties come first in a row or cell: when nobody sees it, the rest of it is passed over.
    private boolean passedOver() throws IOException {
        if (WordFate.read(xml) == WordFate.SHOWN) return false;
        toEnd();
        return true;
    }

    /// With what this stands in.
    private void passOver() throws IOException {
        xml.skip();
        toEnd();
    }

    private void toEnd() throws IOException {
        for (int in = xml.depth(); xml.nextIn(in); ) { }
    }

    private void field(String what) {
        switch (what) {
            case "begin" -> instructions.push(true);
            case "separate" -> {
                if (!instructions.isEmpty()) {
                    instructions.pop();
                    instructions.push(false);
                }
            }
            case "end" -> { if (!instructions.isEmpty()) instructions.pop(); }
            default -> { }
        }
    }

    private boolean isSeen() {
        return !isHidden() && !instructions.contains(true);
    }

    private void text() throws IOException {
        var isSeen = isSeen();
        for (int in = xml.depth(); xml.nextIn(in); ) if (isSeen && xml.isText()) words().append(xml.text());
    }

    private StringBuilder words() {
        return open.getFirst().words;
    }

    private void beginParagraph() {
        if (!isCarried) open.push(new Line());
        isCarried = false;
        open.getFirst().joinsNext = false;
        open.getFirst().style = "";
    }

    private void close() {
        var said = Transcript.tidied(open.pop().words);
        if (!said.isEmpty()) paragraphs.add(said);
    }
}
