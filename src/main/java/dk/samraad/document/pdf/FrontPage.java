package dk.samraad.document.pdf;

import dk.samraad.document.Composition;
import dk.samraad.document.drawing.Colour;
import java.util.List;

/// The first page: a band of colour with the title on it, a mark that cannot be overlooked, and the facts.
final class FrontPage {
    private static final float BAND = 330;
    private static final float LOW_BAND = 190;
    private static final float INSET = 12;

    private final Composition.Front front;
    private final String author;
    private final Book book;
    private final Tag section;
    private final float width = Page.RIGHT - Page.LEFT;

    private FrontPage(Composition composition, Book book) {
        this.front = composition.front();
        this.author = composition.about().author();
        this.book = book;
        this.section = book.root().child("Sect");
    }

    static void add(Composition composition, Book book, Flow flow) {
        var page = new FrontPage(composition, book);
        flow.moveTo(page.band(flow.page()) - 28);
        page.addMark(flow);
        flow.space(16);
        flow.addAll(FactList.slabs(composition.front().facts(), page.section, book.links()));
        flow.settle();
    }

    /// @return its lower edge
    private float band(Page page) {
        var sender = text("P", author, Style.AUTHOR);
        var kicker = text("P", front.kicker(), Style.KICKER);
        var title = text("Title", front.title(), Style.TITLE, front.language());
        var subtitle = text("P", front.subtitle(), Style.SUBTITLE, front.below());
        float words = kicker.height() + 12 + title.height() + 14 + subtitle.height();
        float below = front.low() ? 30 : 44;
        float height = front.low() ? Math.max(LOW_BAND, words + below + 84) : Math.max(BAND, words + 150);
        float bottom = Page.HEIGHT - height;
        page.area(Colour.FJORD, 0, bottom, Page.WIDTH, height);
        page.area(Colour.CORAL, Page.LEFT, bottom - 3, 64, 6);
        sender.drawAll(page, Page.LEFT, Page.HEIGHT - 44);
        float top = bottom + below + words;
        kicker.drawAll(page, Page.LEFT, top);
        title.drawAll(page, Page.LEFT, top - kicker.height() - 12);
        subtitle.drawAll(page, Page.LEFT, bottom + below + subtitle.height());
        return bottom;
    }

    private TextBlock text(String type, String words, Style style) {
        return text(type, words, style, "");
    }

    private TextBlock text(String type, String words, Style style, String language) {
        return new TextBlock(section.child(type).language(language), book.links(), Run.of(words, style), width, false);
    }

    private void addMark(Flow flow) {
        if (front.mark().isBlank()) return;
        var block = new TextBlock(section.child("P"), book.links(), Run.of(front.mark(), Style.STRONG), width - 2 * INSET, false);
        List<Slab> lines = block.slabs(Page.LEFT + INSET);
        flow.addAll(Boxes.framed(lines, Colour.SAND, Colour.RUST, 9));
    }
}
