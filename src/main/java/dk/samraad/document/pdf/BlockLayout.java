package dk.samraad.document.pdf;

import dk.samraad.document.Block;
import dk.samraad.text.Messages;
import java.util.List;

/// Turns blocks into slabs, in reading order. A chapter is a section of the structure and begins on a page of its own,
/// unless the one before it ends with a few lines on a page that is otherwise empty.
final class BlockLayout {
    private static final float AFTER_PARAGRAPH = 8;
    private static final float CLOSE_AFTER = 3;
    private static final float AFTER_OBJECT = 12;
    private static final int MOST_LINES_KEPT = 2;

    private final Book book;
    private final Flow flow;
    private final Messages messages;
    private final boolean close;
    private Tag section;
    private boolean inChapter;
    /// The level of the heading just above; 0 for none.
    private int below;
    /// The level of the heading all below which is kept together; 0 for none.
    private int whole;

    /// @param close with less room around headings: of a document of one page
    BlockLayout(Book book, Flow flow, Messages messages, boolean close) {
        this.book = book;
        this.close = close;
        this.flow = flow;
        this.messages = messages;
        this.section = book.root();
    }

    void addAll(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block instanceof Block.Heading heading) keep(heading);
            draw(block, i + 1 == blocks.size() || ends(blocks.get(i + 1)));
            below = block instanceof Block.Heading heading ? heading.level() : 0;
        }
    }

    private void keep(Block.Heading heading) {
        if (whole > 0 && heading.level() <= whole) {
            flow.apart();
            whole = 0;
        }
        if (heading.whole() && whole == 0) {
            flow.together();
            whole = heading.level();
        }
    }

    /// Whether what stands below the heading just above is at its end, for the next one begins something of its own.
    private boolean ends(Block next) {
        return next instanceof Block.Heading heading && heading.level() <= below;
    }

    private void draw(Block block, boolean last) {
        var links = book.links();
        switch (block) {
            case Block.Heading heading -> {
                if (heading.level() == 1) beginChapter();
                flow.addAll(Headings.slabs(heading, section, book, close));
                flow.space(close ? Headings.CLOSE_AFTER : Headings.spaceAfter(heading.level()));
            }
            case Block.Paragraph paragraph -> paragraph(paragraph, last);
            case Block.Listing listing -> {
                flow.addAll(Lists.slabs(listing, section, links, 0));
                flow.space(close ? CLOSE_AFTER : AFTER_PARAGRAPH);
            }
            case Block.Table table -> {
                flow.space(AFTER_PARAGRAPH);
                Tables.add(table, section, links, flow);
                flow.space(AFTER_OBJECT);
            }
            case Block.Figure figure -> {
                flow.space(AFTER_PARAGRAPH);
                flow.addAll(Figures.slabs(figure, section, book, messages));
                flow.space(AFTER_OBJECT);
            }
            case Block.Exhibit exhibit -> {
                flow.space(AFTER_PARAGRAPH);
                Tables.add(exhibit, section, links, flow);
                flow.space(AFTER_OBJECT);
            }
            case Block.Quote quote -> {
                flow.addAll(Boxes.quote(quote, section, links));
                flow.space(AFTER_PARAGRAPH + 3);
            }
            case Block.Note note -> {
                flow.space(AFTER_PARAGRAPH);
                flow.addAll(Boxes.note(note, section, links));
                flow.space(AFTER_OBJECT);
            }
            case Block.Facts facts -> {
                flow.addAll(FactList.slabs(facts.facts(), section, links));
                flow.space(AFTER_OBJECT);
            }
        }
    }

    private void paragraph(Block.Paragraph paragraph, boolean last) {
        var lines = new TextBlock(section.child("P").language(paragraph.language()), book.links(), Run.of(paragraph.spans()),
                Page.RIGHT - Page.LEFT, false).slabs(Page.LEFT);
        // A line or two below a heading, such as a date, would otherwise stand with it alone at the foot of a page. When they
        // are all that stands below it they are kept with nothing: else a row of short answers would go from page to page as one.
        boolean kept = below > 0 && !last && lines.size() <= MOST_LINES_KEPT || introduces(paragraph);
        if (kept && !lines.isEmpty()) lines.set(lines.size() - 1, lines.getLast().keptWithNext());
        flow.addAll(lines);
        flow.space(close ? CLOSE_AFTER : AFTER_PARAGRAPH);
    }

    /// Whether it says that something follows.
    private static boolean introduces(Block.Paragraph paragraph) {
        return !paragraph.spans().isEmpty() && paragraph.spans().getLast().text().stripTrailing().endsWith(":");
    }

    /// The first one begins where the writer put it.
    private void beginChapter() {
        if (inChapter) flow.newChapter();
        inChapter = true;
        section = book.root().child("Sect");
    }
}
