package dk.samraad.document.pdf;

import dk.samraad.document.Composition;
import dk.samraad.document.drawing.Colour;
import java.util.List;

/// The first page: a band of colour with the title on it, a mark that cannot be overlooked, and the facts.
final class FrontPage {
    private static final float BAND = 330;
    private static final float INSET = 12;

    private final Composition.Front front;
    private final Book book;
    private final Tag section;
    private final float width = Page.RIGHT - Page.LEFT;

    private FrontPage(Composition.Front front, Book book) {
        this.front = front;
        this.book = book;
        this.section = book.root().child("Sect");
    }

    static void add(Composition composition, Book book, Flow flow) {
        var page = new FrontPage(composition.front(), book);
        flow.moveTo(page.band(flow.page()) - 28);
        page.addMark(flow);
        flow.space(16);
        flow.addAll(FactList.slabs(composition.front().facts(), page.section, book.links()));
        flow.settle();
    }

    /// @return its lower edge
    private float band(Page page) {
        var kicker = text("P", front.kicker(), Style.KICKER);
        var title = text("Title", front.title(), Style.TITLE);
        var subtitle = text("P", front.subtitle(), Style.SUBTITLE);
        float words = kicker.height() + 12 + title.height() + 14 + subtitle.height();
        float height = Math.max(BAND, words + 130);
        float bottom = Page.HEIGHT - height;
        page.area(Colour.NAVY, 0, bottom, Page.WIDTH, height);
        page.area(Colour.AMBER, Page.LEFT, bottom - 3, 64, 6);
        float top = bottom + 44 + words;
        kicker.drawAll(page, Page.LEFT, top);
        title.drawAll(page, Page.LEFT, top - kicker.height() - 12);
        subtitle.drawAll(page, Page.LEFT, bottom + 44 + subtitle.height());
        return bottom;
    }

    private TextBlock text(String type, String words, Style style) {
        return new TextBlock(section.child(type), book.links(), Run.of(words, style), width, false);
    }

    private void addMark(Flow flow) {
        if (front.mark().isBlank()) return;
        var block = new TextBlock(section.child("P"), book.links(), Run.of(front.mark(), Style.STRONG), width - 2 * INSET, false);
        List<Slab> lines = block.slabs(Page.LEFT + INSET);
        flow.addAll(Boxes.framed(lines, Colour.SAND, Colour.RUST, 9));
    }
}
