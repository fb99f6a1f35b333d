package dk.samraad.document.pdf;

import dk.samraad.document.Block.Listing;
import java.util.ArrayList;
import java.util.List;

/// Lists and the lists inside their items.
final class Lists {
    private static final float INDENT = 17;
    private static final float BETWEEN = 3;

    private Lists() {}

    static List<Slab> slabs(Listing listing, Tag parent, Links links, int depth) {
        var list = parent.child("L").attributes(Attributes.list(listing.numbered()));
        var slabs = new ArrayList<Slab>();
        int number = 1;
        for (int i = 0; i < listing.items().size(); i++) {
            var marker = listing.numbered() ? number++ + "." : depth % 2 == 0 ? "•" : "–";
            var item = item(listing.items().get(i), marker, list.child("LI"), links, depth);
            // No item alone: the first stays with the second, and the last with the one before.
            boolean kept = i == 0 && listing.items().size() > 1 || i == listing.items().size() - 2;
            if (kept) item.set(item.size() - 1, item.getLast().keptWithNext());
            slabs.addAll(item);
        }
        return slabs;
    }

    private static List<Slab> item(Listing.Item item, String marker, Tag tag, Links links, int depth) {
        float x = Page.LEFT + 6 + depth * INDENT;
        var label = new TextBlock(tag.child("Lbl"), links, Run.of(marker + " ", Style.BODY), INDENT, false);
        var body = tag.child("LBody");
        // Beside a list of its own, the text is a paragraph: created first, it is read first.
        var textTag = item.nested().isPresent() ? body.child("P") : body;
        textTag.language(item.language());
        var text = new TextBlock(textTag, links, Run.of(item.spans()), Page.RIGHT - x - INDENT, false);
        var slabs = new ArrayList<Slab>(text.slabs(x + INDENT));
        if (slabs.isEmpty()) slabs.add(Slab.of(label.leading(), (page, top) -> {}));
        var first = slabs.getFirst();
        slabs.set(0, new Slab(BETWEEN, first.height(), first.keepWithNext(), (page, top) -> {
            label.drawAll(page, x, top);
            first.painter().paint(page, top);
        }, null));
        item.nested().ifPresent(nested -> {
            slabs.set(slabs.size() - 1, slabs.getLast().keptWithNext());
            slabs.addAll(slabs(nested, body, links, depth + 1));
        });
        return slabs;
    }
}
