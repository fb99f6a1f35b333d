package dk.samraad.document.pdf;

import dk.samraad.document.Block;
import dk.samraad.web.Messages;

/// Turns blocks into slabs, in reading order. A chapter is a section of the structure and begins on a page of its own.
final class BlockLayout {
    private static final float AFTER_PARAGRAPH = 8;
    private static final float AFTER_OBJECT = 12;
    private static final int MOST_LINES_KEPT = 2;

    private final Book book;
    private final Flow flow;
    private final Messages messages;
    private Tag section;
    private boolean afterHeading;

    BlockLayout(Book book, Flow flow, Messages messages) {
        this.book = book;
        this.flow = flow;
        this.messages = messages;
        this.section = book.root();
    }

    void add(Block block) {
        draw(block);
        afterHeading = block instanceof Block.Heading;
    }

    private void draw(Block block) {
        var links = book.links();
        switch (block) {
            case Block.Heading heading -> {
                if (heading.level() == 1) beginChapter();
                flow.addAll(Headings.slabs(heading, section, book));
                flow.space(Headings.spaceAfter(heading.level()));
            }
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Listing listing -> {
                flow.addAll(Lists.slabs(listing, section, links, 0));
                flow.space(AFTER_PARAGRAPH);
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
            case Block.PageBreak pageBreak -> flow.newPage();
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        var lines = new TextBlock(section.child("P"), book.links(), Run.of(paragraph.spans()), Page.RIGHT - Page.LEFT, false).slabs(Page.LEFT);
        // A line or two below a heading, such as a date, would otherwise stand with it alone at the foot of a page.
        boolean kept = afterHeading && lines.size() <= MOST_LINES_KEPT || introduces(paragraph);
        if (kept && !lines.isEmpty()) lines.set(lines.size() - 1, lines.getLast().keptWithNext());
        flow.addAll(lines);
        flow.space(AFTER_PARAGRAPH);
    }

    /// Whether it says that something follows.
    private static boolean introduces(Block.Paragraph paragraph) {
        return !paragraph.spans().isEmpty() && paragraph.spans().getLast().text().stripTrailing().endsWith(":");
    }

    private void beginChapter() {
        flow.newPage();
        section = book.root().child("Sect");
    }
}
