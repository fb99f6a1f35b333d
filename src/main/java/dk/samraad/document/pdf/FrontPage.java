package dk.samraad.document.pdf;

import dk.samraad.document.Composition;
import dk.samraad.document.drawing.Colour;
import java.util.List;
import java.util.stream.Collectors;

/// The first page: a band of colour with the title on it, a mark that cannot be overlooked, and the facts.
final class FrontPage {
    private static final float BAND = 330;
    private static final float LOW_BAND_TOP = 24;
    private static final float LOW_BAND_FOOT = 16;
    private static final float INSET = 12;
    /// Letters of a title that would fill half the page if it were as large as others.
    private static final int LONG_TITLE = 110;

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
        flow.moveTo(page.front.low() ? page.lowBand(flow.page()) - 14 : page.band(flow.page()) - 28);
        page.addMark(flow);
        if (page.front.low()) page.addLine(flow);
        else {
            flow.space(16);
            flow.addAll(FactList.slabs(composition.front().facts(), page.section, book.links()));
        }
        flow.settle();
    }

    /// @return its lower edge
    private float band(Page page) {
        var sender = text("P", author, Style.AUTHOR);
        var kicker = text("P", front.kicker(), Style.KICKER);
        var title = text("Title", front.title(), front.title().length() > LONG_TITLE ? Style.LONG_TITLE : Style.TITLE, front.language());
        var subtitle = text("P", front.subtitle(), Style.SUBTITLE, front.below());
        float words = kicker.height() + 12 + title.height() + 14 + subtitle.height();
        float below = 44;
        float height = Math.max(BAND, words + 150);
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

    /// Of a document of one page: no higher than its words.
    ///
    /// @return its lower edge
    private float lowBand(Page page) {
        var sender = text("P", author, Style.AUTHOR);
        var kicker = text("P", front.kicker(), Style.KICKER);
        var title = text("Title", front.title(), Style.LOW_TITLE, front.language());
        float bottom = Page.HEIGHT - LOW_BAND_TOP - sender.height() - kicker.height() - 4 - title.height() - LOW_BAND_FOOT;
        page.area(Colour.FJORD, 0, bottom, Page.WIDTH, Page.HEIGHT - bottom);
        page.area(Colour.CORAL, Page.LEFT, bottom - 3, 64, 6);
        sender.drawAll(page, Page.LEFT, Page.HEIGHT - LOW_BAND_TOP);
        kicker.drawAll(page, Page.LEFT, Page.HEIGHT - LOW_BAND_TOP - sender.height());
        title.drawAll(page, Page.LEFT, bottom + LOW_BAND_FOOT + title.height());
        return bottom;
    }

    /// The facts one after the other, where a list would take the room of the text.
    private void addLine(Flow flow) {
        var facts = front.facts().stream().map(fact -> fact.label() + ": " + fact.value()).collect(Collectors.joining(" · "));
        flow.space(4);
        flow.addAll(text("P", front.subtitle(), Style.SMALL, front.below()).slabs(Page.LEFT));
        flow.addAll(text("P", facts, Style.SMALL).slabs(Page.LEFT));
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
        flow.addAll(Boxes.framed(lines, Colour.SAND, Colour.RUST, front.low() ? 4 : 9));
    }
}
