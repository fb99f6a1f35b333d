package dk.samraad.document.pdf;

import dk.samraad.document.Block.Note;
import dk.samraad.document.Block.Quote;
import dk.samraad.document.PlainText;
import dk.samraad.document.drawing.Colour;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Text with something behind it: a note in its box, a person's words beside a bar. Each line brings its own stretch
/// of the background, so a box breaks over pages like any text.
final class Boxes {
    private static final float INSET = 14;
    private static final int MOST_LINES_KEPT = 8;

    private Boxes() {}

    static List<Slab> note(Note note, Tag parent, Links links) {
        var box = parent.child("Div");
        float width = Page.RIGHT - Page.LEFT - 2 * INSET;
        var slabs = new ArrayList<Slab>();
        if (!note.heading().isBlank()) {
            var heading = new TextBlock(box.child("P"), links, Run.of(note.heading(), Style.STRONG), width, false);
            for (var slab : heading.slabs(Page.LEFT + INSET)) slabs.add(slab.keptWithNext());
        }
        slabs.addAll(new TextBlock(box.child("P"), links, Run.of(note.spans()), width, false).slabs(Page.LEFT + INSET));
        return switch (note.tone()) {
            case INFO -> framed(slabs, Colour.MIST, Colour.SEA, 9);
            case WARNING -> framed(slabs, Colour.SAND, Colour.RUST, 9);
        };
    }

    static List<Slab> quote(Quote quote, Tag parent, Links links) {
        var block = parent.child("BlockQuote");
        float width = Page.RIGHT - Page.LEFT - 2 * INSET;
        var slabs = new ArrayList<Slab>();
        for (var paragraph : PlainText.paragraphs(quote.words())) {
            var lines = new TextBlock(block.child("P").language(quote.language()), links, Run.of(paragraph, Style.SPEECH), width, false)
                    .slabs(Page.LEFT + INSET);
            if (!slabs.isEmpty()) lines.set(0, lines.getFirst().before(5));
            slabs.addAll(lines);
        }
        if (slabs.isEmpty()) return slabs;
        if (!quote.speaker().isBlank()) {
            slabs.set(slabs.size() - 1, slabs.getLast().keptWithNext());
            var speaker = new TextBlock(block.child("P"), links, Run.of("(" + quote.speaker() + ")", Style.SPEAKER), width, false);
            slabs.addAll(speaker.slabs(Page.LEFT + INSET));
        }
        return framed(slabs, null, Colour.FOAM, 2);
    }

    static List<Slab> framed(List<Slab> slabs, @Nullable Colour ground, Colour bar, float padding) {
        var kept = slabs.size() <= MOST_LINES_KEPT ? Slab.together(slabs) : slabs;
        var framed = new ArrayList<Slab>(slabs.size());
        for (int i = 0; i < kept.size(); i++) {
            var slab = kept.get(i);
            float above = i == 0 ? padding : slab.before();
            float below = i == kept.size() - 1 ? padding : 0;
            float height = above + slab.height() + below;
            framed.add(new Slab(0, height, slab.keepWithNext(), (page, top) -> {
                if (ground != null) page.area(ground, Page.LEFT, top - height, Page.RIGHT - Page.LEFT, height);
                page.area(bar, Page.LEFT, top - height, 3, height);
                slab.painter().paint(page, top - above);
            }, null));
        }
        return framed;
    }
}
