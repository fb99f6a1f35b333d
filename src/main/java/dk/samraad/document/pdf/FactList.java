package dk.samraad.document.pdf;

import dk.samraad.document.Composition.Fact;
import dk.samraad.document.drawing.Colour;
import java.util.ArrayList;
import java.util.List;

/// Labels and values in two columns. In the structure a list: each label names its item.
final class FactList {
    private static final float LABELS = 0.36f;
    private static final float PADDING = 4;

    private FactList() {}

    static List<Slab> slabs(List<Fact> facts, Tag parent, Links links) {
        var slabs = new ArrayList<Slab>();
        if (facts.isEmpty()) return slabs;
        var list = parent.child("L").attributes(Attributes.unlabelledList());
        for (var fact : facts) slabs.addAll(fact(fact, list.child("LI"), links));
        return slabs;
    }

    private static List<Slab> fact(Fact fact, Tag item, Links links) {
        float width = Page.RIGHT - Page.LEFT;
        var label = new TextBlock(item.child("Lbl"), links, Run.of(fact.label() + " ", Style.STRONG), width * LABELS - 12, false);
        var value = new TextBlock(item.child("LBody"), links, Run.of(fact.value(), Style.BODY), width * (1 - LABELS), false);
        int lines = Math.max(label.count(), value.count());
        var slabs = new ArrayList<Slab>();
        for (int i = 0; i < lines; i++) {
            int line = i;
            boolean last = i == lines - 1;
            float above = i == 0 ? PADDING : 0;
            float height = above + Style.BODY.leading() + (last ? PADDING : 0);
            var slab = Slab.of(height, (page, top) -> {
                if (line < label.count()) label.draw(line, page, Page.LEFT, top - above);
                if (line < value.count()) value.draw(line, page, Page.LEFT + width * LABELS, top - above);
                if (last) page.stroke(Colour.RULE, 0.6f, Page.LEFT, top - height, Page.RIGHT, top - height);
            });
            slabs.add(last ? slab : slab.keptWithNext());
        }
        return slabs;
    }
}
