package dk.samraad.document.pdf;

import com.ibm.icu.text.Bidi;
import dk.samraad.document.PlainText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The text of one element, broken into lines of one width and drawn line by line.
///
/// A paragraph whose first letter is Arabic or Hebrew starts at the right.
final class TextBlock {
    private final @Nullable Tag tag;
    private final Links links;
    private final List<Line> lines;
    private final float width;
    private final float leading;
    private final boolean atEnd;
    private final byte direction;
    /// Of links, of marked words and of those in another language.
    private final Map<Run, Tag> ownTags = new IdentityHashMap<>();

    /// @param tag null for text that is an artifact
    /// @param atEnd set flush right, as figures in a table
    TextBlock(@Nullable Tag tag, Links links, List<Run> runs, float width, boolean atEnd) {
        this.tag = tag;
        this.links = links;
        this.lines = LineBreaker.lines(runs, width);
        this.width = width;
        this.leading = runs.isEmpty() ? 0 : runs.getFirst().style().leading();
        this.direction = direction(runs);
        if (tag != null) for (var run : runs) tag.tellLetters(run.text());
        this.atEnd = atEnd != (direction == 1);
    }

    private static byte direction(List<Run> runs) {
        for (var run : runs) {
            if (!PlainText.hasRightToLeft(run.text())) continue;
            var all = new StringBuilder();
            for (var each : runs) all.append(each.text());
            return Bidi.getBaseDirection(all) == Bidi.RTL ? (byte) 1 : 0;
        }
        return 0;
    }

    int count() {
        return lines.size();
    }

    float leading() {
        return leading;
    }

    float height() {
        return lines.size() * leading;
    }

    /// Every line a slab at `x`; never one line of several alone at the foot or the head of a page.
    List<Slab> slabs(float x) {
        var slabs = new ArrayList<Slab>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            var slab = Slab.of(leading, (page, top) -> draw(line, page, x, top));
            boolean kept = lines.size() > 1 && (i == 0 || i == lines.size() - 2);
            slabs.add(kept ? slab.keptWithNext() : slab);
        }
        return slabs;
    }

    void drawAll(Page page, float x, float top) {
        for (int i = 0; i < lines.size(); i++) draw(i, page, x, top - i * leading);
    }

    /// @return where the line ends
    float draw(int index, Page page, float x, float top) {
        var line = lines.get(index);
        float start = atEnd ? x + width - line.width() : x;
        float baseline = top - line.pieces().getFirst().run().style().ascent();
        if (direction == 1 || PlainText.hasRightToLeft(line.text())) {
            drawBothWays(line, page, start, baseline);
        } else {
            float at = start;
            for (var piece : line.pieces()) at += drawPiece(piece, page, at, baseline, false);
        }
        return start + line.width();
    }

    /// Written in the order it is read, each stretch at the place where it is seen.
    private void drawBothWays(Line line, Page page, float start, float baseline) {
        var bidi = new Bidi();
        bidi.setPara(line.text(), direction, null);
        var visual = new ArrayList<VisualPiece>();
        for (int i = 0; i < bidi.countRuns(); i++) {
            var run = bidi.getVisualRun(i);
            visual.addAll(cut(line, run.getStart(), run.getLimit(), run.isOddRun()));
        }
        // The space at the end of a line from right to left lies to its left, outside the margin.
        float at = direction == 1 ? start - trailingSpace(line) : start;
        for (var piece : visual) {
            piece.x = at;
            at += piece.piece.width();
        }
        visual.sort((a, b) -> Integer.compare(a.from, b.from));
        for (var piece : visual) drawPiece(piece.piece, page, piece.x, baseline, piece.rightToLeft);
    }

    private static float trailingSpace(Line line) {
        var last = line.pieces().getLast();
        return last.text().endsWith(" ") ? last.run().style().width(" ") : 0;
    }

    private static final class VisualPiece {
        final Line.Piece piece;
        final int from;
        final boolean rightToLeft;
        float x;

        VisualPiece(Line.Piece piece, int from, boolean rightToLeft) {
            this.piece = piece;
            this.from = from;
            this.rightToLeft = rightToLeft;
        }
    }

    /// The parts of the line's pieces between two places of its text, in the order they are seen.
    private static List<VisualPiece> cut(Line line, int from, int to, boolean rightToLeft) {
        var parts = new ArrayList<VisualPiece>();
        int at = 0;
        for (var piece : line.pieces()) {
            int start = Math.max(from, at);
            int end = Math.min(to, at + piece.text().length());
            if (start < end) parts.add(new VisualPiece(new Line.Piece(piece.run(), piece.text().substring(start - at, end - at)),
                    start, rightToLeft));
            at += piece.text().length();
        }
        return rightToLeft ? parts.reversed() : parts;
    }

    private float drawPiece(Line.Piece piece, Page page, float x, float baseline, boolean rightToLeft) {
        var style = piece.run().style();
        var parts = Shaper.parts(piece.text(), style.face(), rightToLeft);
        float pieceWidth = piece.width();
        if (tag == null) {
            page.artifactText(style, x, baseline, parts);
        } else if (style.mark() != Style.Mark.NONE) {
            drawMarked(piece, page, x, baseline, pieceWidth, parts);
        } else if (piece.run().target().isEmpty()) {
            page.text(tagOf(piece.run(), tag), style, x, baseline, parts);
        } else {
            drawLink(piece, page, x, baseline, pieceWidth, parts);
        }
        return pieceWidth;
    }

    private Tag tagOf(Run run, Tag owner) {
        return run.language().isEmpty() ? owner
                : ownTags.computeIfAbsent(run, first -> owner.child("Span").language(run.language()));
    }

    private void drawMarked(Line.Piece piece, Page page, float x, float baseline, float pieceWidth, List<Shaper.Part> parts) {
        var run = piece.run();
        var struck = run.style().mark() == Style.Mark.STRUCK;
        var owner = Objects.requireNonNull(tag);
        var span = ownTags.computeIfAbsent(run, first -> owner.child("Span")
                .attributes(Attributes.decoration(struck ? "LineThrough" : "Underline")));
        page.text(span, run.style(), x, baseline, parts);
        float at = struck ? baseline + run.style().size() * 0.26f : baseline - 1.6f;
        float end = x + pieceWidth - (piece.text().endsWith(" ") ? run.style().width(" ") : 0);
        page.stroke(run.style().colour(), 0.7f, x, at, Math.max(x, end), at);
    }

    private void drawLink(Line.Piece piece, Page page, float x, float baseline, float pieceWidth, List<Shaper.Part> parts) {
        var run = piece.run();
        var owner = Objects.requireNonNull(tag);
        var linkTag = ownTags.computeIfAbsent(run, first -> owner.child("Link"));
        page.text(linkTag, run.style(), x, baseline, parts);
        page.stroke(run.style().colour(), 0.5f, x, baseline - 1.6f, x + pieceWidth, baseline - 1.6f);
        links.add(page, linkTag, run.target(), run.text(), x, baseline - 3, pieceWidth, run.style().size() + 3);
    }
}
