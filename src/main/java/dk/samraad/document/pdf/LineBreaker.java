package dk.samraad.document.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Breaks runs into lines: after spaces, after a hyphen or slash inside a word, and, when a word alone is wider than
/// the line, between any two of its characters. A word may go on from one run into the next.
final class LineBreaker {
    private final float width;
    private final List<Line> lines = new ArrayList<>();
    private final List<Token> line = new ArrayList<>();
    private final List<Token> word = new ArrayList<>();
    private float lineWidth;
    private float lineSpace;
    private float wordWidth;

    /// A part of a run up to the next place where the line may break.
    private record Token(Run run, int from, int to, float width, float space) {}

    private LineBreaker(float width) {
        this.width = width;
    }

    static List<Line> lines(List<Run> runs, float width) {
        var breaker = new LineBreaker(width);
        for (var run : runs) breaker.add(run);
        breaker.endWord();
        breaker.endLine();
        return breaker.lines;
    }

    private void add(Run run) {
        var text = run.text();
        for (int from = 0; from < text.length(); ) {
            int end = wordEnd(text, from);
            boolean space = end < text.length() && text.charAt(end) == ' ';
            float tokenWidth = Shaper.width(text, from, end, run.style().face()) * run.style().size();
            int to = space ? end + 1 : end;
            word.add(new Token(run, from, to, tokenWidth, space ? run.style().width(" ") : 0));
            wordWidth += tokenWidth;
            if (space || end < text.length()) endWord();
            from = to;
        }
    }

    private static int wordEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') return i;
            boolean joint = c == '-' || c == '/' || c == '–' || c == '—';
            if (joint && i > from && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))) return i + 1;
        }
        return text.length();
    }

    private void endWord() {
        if (word.isEmpty()) return;
        if (lineWidth + lineSpace + wordWidth > width && !line.isEmpty()) endLine();
        if (wordWidth > width) breakUp();
        else for (var token : word) put(token);
        word.clear();
        wordWidth = 0;
    }

    private void put(Token token) {
        line.add(token);
        lineWidth += lineSpace + token.width;
        lineSpace = token.space;
    }

    private void breakUp() {
        for (var token : word) {
            var run = token.run;
            int end = token.space > 0 ? token.to - 1 : token.to;
            int from = token.from;
            while (from < end) {
                int to = fittingEnd(run, from, end);
                float partWidth = Shaper.width(run.text(), from, to, run.style().face()) * run.style().size();
                boolean last = to == end;
                put(new Token(run, from, last ? token.to : to, partWidth, last ? token.space : 0));
                if (!last) endLine();
                from = to;
            }
        }
    }

    /// The end of the longest beginning that fits; at least one character as a person sees it.
    private int fittingEnd(Run run, int from, int end) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(run.text().substring(from, end));
        float room = width - lineWidth - lineSpace;
        int fits = characters.next();
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            if (Shaper.width(run.text(), from, from + next, run.style().face()) * run.style().size() > room) break;
            fits = next;
        }
        return from + fits;
    }

    private void endLine() {
        if (line.isEmpty()) return;
        var pieces = new ArrayList<Line.Piece>();
        for (int i = 0; i < line.size(); ) {
            var first = line.get(i);
            int to = first.to;
            int next = i + 1;
            while (next < line.size() && line.get(next).run == first.run && line.get(next).from == to) to = line.get(next++).to;
            pieces.add(new Line.Piece(first.run, first.run.text().substring(first.from, to)));
            i = next;
        }
        lines.add(new Line(List.copyOf(pieces), lineWidth));
        line.clear();
        lineWidth = 0;
        lineSpace = 0;
    }
}
