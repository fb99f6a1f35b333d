package dk.samraad.document.pdf;

import dk.samraad.document.Block;
import dk.samraad.document.Block.Heading;
import dk.samraad.document.Composition;
import dk.samraad.document.PlainText;
import dk.samraad.text.Messages;
import java.util.ArrayList;
import java.util.List;

/// The table of contents. Its lines are laid out where they stand, before the chapters; the page numbers are written
/// in when the chapters are. A document of one chapter has none.
final class Contents {
    private static final int FEWEST = 3;
    private static final float AFTER_TITLE = 14;
    private static final float NUMBER_ROOM = 46;

    private record Slot(Heading heading, Tag link, Page page, float textEnd, float top, float height) {}

    private final Book book;
    private final Messages messages;
    private final int frontPages;
    private final List<Slot> slots = new ArrayList<>();

    /// @param frontPages how many pages come before it
    Contents(Book book, Messages messages, int frontPages) {
        this.book = book;
        this.messages = messages;
        this.frontPages = frontPages;
    }

    int frontPages() {
        return frontPages;
    }

    /// Chapters and their sections; chapters alone when all of it would not go on one page.
    private static List<Heading> entries(Composition composition) {
        var chapters = new ArrayList<Heading>();
        var all = new ArrayList<Heading>();
        float height = Style.H1.leading() + AFTER_TITLE;
        for (var block : composition.blocks()) {
            if (!(block instanceof Block.Heading heading) || heading.level() > 2) continue;
            if (heading.level() == 1) chapters.add(heading);
            if (height > Page.TOP - Page.BOTTOM) continue;
            all.add(heading);
            height += height(heading);
        }
        return height > Page.TOP - Page.BOTTOM ? chapters : all;
    }

    private static float height(Heading entry) {
        var style = style(entry);
        return before(entry) + style.leading() * LineBreaker.lines(Run.of(entry.text() + " ", style),
                Page.RIGHT - left(entry) - NUMBER_ROOM).size();
    }

    private static Style style(Heading entry) {
        return entry.level() == 1 ? Style.CONTENTS_1 : Style.CONTENTS_2;
    }

    private static float before(Heading entry) {
        return entry.level() == 1 ? 8 : 3;
    }

    private static float left(Heading entry) {
        return Page.LEFT + (entry.level() - 1) * 16;
    }

    /// Whether there is more than one chapter to find.
    static boolean isWorthwhile(Composition composition) {
        return composition.blocks().stream().filter(block -> block instanceof Heading heading && heading.level() == 1)
                .limit(2).count() == 2;
    }

    void addTo(Composition composition, Flow flow) {
        var entries = entries(composition);
        var chapters = entries.stream().filter(entry -> entry.level() == 1).count();
        if (entries.size() < FEWEST || chapters < 2) return;
        book.hold(true);
        flow.newPage();
        var section = book.root().child("Sect");
        var title = new TextBlock(section.child("H1"), book.links(), Run.of(messages.t("document.contents"), Style.H1),
                Page.RIGHT - Page.LEFT, false);
        for (var line : title.slabs(Page.LEFT)) flow.add(line.keptWithNext());
        flow.space(AFTER_TITLE);
        var list = section.child("TOC");
        for (var entry : entries) add(entry, list, flow);
        flow.settle();
        book.hold(false);
    }

    private void add(Heading entry, Tag list, Flow flow) {
        var style = style(entry);
        float x = left(entry);
        var link = list.child("TOCI").language(entry.language()).child("Reference").child("Link");
        var text = new TextBlock(link, book.links(), Run.of(entry.text() + " ", style), Page.RIGHT - x - NUMBER_ROOM, false);
        if (text.count() == 0) return;
        var slab = Slab.of(text.height(), (page, top) -> {
            float end = x;
            for (int i = 0; i < text.count(); i++) end = text.draw(i, page, x, top - i * text.leading());
            slots.add(new Slot(entry, link, page, end, top, text.height()));
        });
        flow.add(slab.before(before(entry)));
    }

    /// Writes the page numbers, now that every heading has its page.
    void complete() {
        for (var slot : slots) {
            var style = style(slot.heading);
            var number = String.valueOf(book.links().place(slot.heading.anchor()).page().number());
            float numberX = Page.RIGHT - style.width(number);
            float baseline = slot.top - slot.height + style.leading() - style.ascent();
            if (numberX - slot.textEnd > 24) slot.page.leader(slot.textEnd + 8, numberX - 7, baseline + 1);
            slot.page.text(slot.link, style, numberX, baseline, Shaper.parts(number, style.face(), false));
            float x = left(slot.heading);
            var words = messages.t("document.go-to", PlainText.of(slot.heading.text()), number);
            book.links().add(slot.page, slot.link, "#" + slot.heading.anchor(), words, x, slot.top - slot.height,
                    Page.RIGHT - x, slot.height);
        }
    }
}
