package dk.samraad.proposal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is written down of a document while it is read from its beginning to its end: headings, paragraphs, and what is left
/// out with its place. An item of a list is a paragraph with a dash, a row of a table one with bars; lines in one cell stand
/// apart by a stroke.
final class Transcript {
    static final String ITEM = "– ";
    static final String CELLS = " | ";
    static final String LINES_OF_A_CELL = " / ";
    /// Of a whole document, with what is left out: more than 500 pages.
    static final int MOST_CHARACTERS = 2_000_000;
    private static final int LONGEST_HEADING = 120;
    private static final int NEAR = 60;

    private final List<Block> blocks = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Deque<Sink> sinks = new ArrayDeque<>();
    private final Deque<List<String>> rows = new ArrayDeque<>();
    private final Deque<Line> lines = new ArrayDeque<>();
    private @Nullable Line carried;
    private String heading = "";
    private String near = "";
    private int characters;

    /// Where a finished block goes: into the document, a cell, or behind the paragraph that a box of text hangs on.
    private record Sink(List<Block> into, boolean isCell) {}

    /// A paragraph that is being read.
    private static final class Line {
        private final StringBuilder text = new StringBuilder();
        private final List<Block> after = new ArrayList<>();
        private final List<LeftOut> pending = new ArrayList<>();
        private int rank;
        private boolean isItem;
        private boolean saidPlain;
        private boolean goesOn;
    }

    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    Transcript() {
        sinks.push(new Sink(blocks, false));
    }

    /// @param rank of a heading; 0 for a paragraph
    void begin(int rank, boolean isItem) {
        var line = carried == null ? new Line() : carried;
        carried = null;
        line.rank = rank;
        line.isItem = isItem;
        lines.push(line);
    }

    /// @param isBold lines of nothing but bold words may be headings
    /// @throws TooLong when the document is longer than we read
    void say(String words, boolean isBold) {
        count(words);
        if (lines.isEmpty()) {
            if (words.isBlank()) return;
            begin(0, false);
            say(words, isBold);
            end(false);
            return;
        }
        var line = lines.getFirst();
        line.text.append(words);
        line.saidPlain |= !isBold && !words.isBlank();
        line.goesOn &= words.isEmpty();
    }

    /// What the paragraph being read is, said after it began.
    void restyle(int rank, boolean isItem) {
        if (lines.isEmpty()) return;
        lines.getFirst().rank = rank;
        lines.getFirst().isItem = isItem;
    }

    /// @param joinsNext the mark at its end is deleted, so that the next goes on with it
    void end(boolean joinsNext) {
        var line = lines.pop();
        if (joinsNext && lines.isEmpty() && rows.isEmpty()) {
            carried = line;
            return;
        }
        finish(line);
    }

    /// Ends a paragraph that does not come along, nor do the boxes that hang on it; lines of a table of contents are one thing.
    void endAside(LeftOutKind kind) {
        var line = lines.pop();
        aside(kind, tidied(line.text));
        for (var one : line.pending) keep(one);
        for (var block : line.after) aside(kind, block.text());
    }

    private void aside(LeftOutKind kind, String words) {
        var last = leftOut.isEmpty() ? null : leftOut.getLast();
        if (words.isEmpty()) return;
        if (kind == LeftOutKind.CONTENTS && last != null && last.kind() == kind) {
            leftOut.set(leftOut.size() - 1, new LeftOut(kind, last.words() + "\n" + words, last.place()));
        } else {
            leftOut.add(new LeftOut(kind, words, new LeftOut.Place(heading, near)));
        }
    }

    private void finish(Line line) {
        var words = tidied(line.text);
        var into = sinks.getFirst();
        if (!words.isEmpty()) {
            var oneLine = words.replace('\n', ' ');
            near = start(oneLine);
            if (line.rank > 0 && !into.isCell) heading = oneLine;
            if (line.rank > 0) into.into.add(new Block(line.rank, oneLine));
            else if (into.isCell) into.into.add(new Block(0, words));
            else into.into.add(new Block(0, line.isItem ? ITEM + words : words, isBoldLine(line, words)));
        }
        for (var one : line.pending) keep(one);
        into.into.addAll(line.after);
    }

    /// White space alone, deleted or hidden, is missed by nobody.
    private void keep(LeftOut one) {
        var words = tidied(one.words());
        if (words.isEmpty() && !one.words().isEmpty()) return;
        leftOut.add(new LeftOut(one.kind(), words, new LeftOut.Place(heading, near)));
    }

    private static boolean isBoldLine(Line line, String words) {
        return !line.saidPlain && !line.isItem && words.length() <= LONGEST_HEADING && words.indexOf('\n') < 0
                && words.codePoints().anyMatch(Character::isLetter) && ".,;:".indexOf(words.charAt(words.length() - 1)) < 0;
    }

    /// Something that does not come along. What is left out bit by bit without a word between is one thing.
    ///
    /// @throws TooLong when the document is longer than we read
    void leaveOut(LeftOutKind kind, String words, boolean goesOn) {
        count(words);
        if (lines.isEmpty()) {
            keep(new LeftOut(kind, words, LeftOut.Place.NOWHERE));
            return;
        }
        var line = lines.getFirst();
        var last = line.pending.isEmpty() ? null : line.pending.getLast();
        if (goesOn && line.goesOn && last != null && last.kind() == kind) {
            line.pending.set(line.pending.size() - 1, new LeftOut(kind, last.words() + words, LeftOut.Place.NOWHERE));
        } else {
            line.pending.add(new LeftOut(kind, words, LeftOut.Place.NOWHERE));
        }
        line.goesOn = goesOn;
    }

    /// A box of text that hangs on the paragraph being read: its paragraphs come behind that one.
    void beginBox() {
        sinks.push(new Sink(lines.isEmpty() ? sinks.getFirst().into : lines.getFirst().after, lines.isEmpty() && sinks.getFirst().isCell));
    }

    void endBox() {
        sinks.pop();
    }

    void beginRow() {
        flushCarried();
        rows.push(new ArrayList<>());
    }

    void beginCell() {
        sinks.push(new Sink(new ArrayList<>(), true));
    }

    void endCell() {
        var words = sinks.pop().into.stream().map(Block::text).toList();
        rows.getFirst().add(String.join(LINES_OF_A_CELL, words).replace('\n', ' '));
    }

    /// Ends a cell that is gone: the row has one fewer.
    void dropCell() {
        sinks.pop();
    }

    void endRow() {
        var words = String.join(CELLS, rows.pop()).strip();
        if (words.replace("|", "").isBlank()) return;
        near = start(words);
        sinks.getFirst().into.add(new Block(0, words));
    }

    List<Block> blocks() {
        flushCarried();
        var decided = new ArrayList<Block>();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var leads = i + 1 < blocks.size() && !blocks.get(i + 1).isHeading();
            decided.add(block.mayBeHeading() && !leads ? new Block(0, block.text()) : block);
        }
        return decided;
    }

    List<LeftOut> leftOut() {
        flushCarried();
        return leftOut;
    }

    private void flushCarried() {
        var line = carried;
        carried = null;
        if (line != null) finish(line);
    }

    private void count(String words) {
        characters += words.length() + 1;
        if (characters > MOST_CHARACTERS) throw new TooLong();
    }

    private static String start(String words) {
        if (words.length() <= NEAR) return words;
        var cut = words.lastIndexOf(' ', NEAR);
        return words.substring(0, cut > 0 ? cut : NEAR) + " …";
    }

    /// White space as people see it: one space, or a new line. Signs nobody sees are gone.
    static String tidied(CharSequence text) {
        return text.toString().replaceAll("[\\x0B\\f\\x{85}\\u2028\\u2029]", "\n")
                .replaceAll("[\\p{Cc}\\p{Cn}\\uFEFF\\u200B\\u00AD&&[^\\n\\t\\r]]", "")
                .replaceAll("[ \\t\\r\\u00a0]+", " ").replaceAll(" ?\\n ?", "\n")
                .strip();
    }
}
