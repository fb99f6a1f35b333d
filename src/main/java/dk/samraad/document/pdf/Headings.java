package dk.samraad.document.pdf;

import dk.samraad.document.Block.Heading;
import java.util.ArrayList;
import java.util.List;

/// Headings stay with what follows, and are where links, contents and bookmarks arrive.
final class Headings {
    static final float CLOSE_AFTER = 3;
    private static final float CLOSE_BEFORE = 7;

    private Headings() {}

    /// @param close with less room above
    static List<Slab> slabs(Heading heading, Tag parent, Book book, boolean close) {
        var style = Style.heading(heading.level());
        var runs = Run.of(heading.text(), style);
        var block = new TextBlock(parent.child("H" + heading.level()).language(heading.language()), book.links(), runs,
                Page.RIGHT - Page.LEFT, false);
        var slabs = new ArrayList<Slab>();
        for (var line : block.slabs(Page.LEFT)) slabs.add(line.keptWithNext());
        if (slabs.isEmpty()) return slabs;
        var first = slabs.getFirst();
        slabs.set(0, new Slab(close ? CLOSE_BEFORE : spaceBefore(heading.level()), first.height(), true, (page, top) -> {
            book.links().arrive(heading.anchor(), page, top + 4);
            book.outline().add(heading.level(), runs.getFirst().text(), book.links().place(heading.anchor()));
            first.painter().paint(page, top);
        }, null));
        return slabs;
    }

    private static float spaceBefore(int level) {
        return switch (level) {
            case 1 -> 44;
            case 2 -> 22;
            case 3 -> 15;
            default -> 10;
        };
    }

    static float spaceAfter(int level) {
        return switch (level) {
            case 1 -> 12;
            case 2 -> 6;
            default -> 3;
        };
    }
}
