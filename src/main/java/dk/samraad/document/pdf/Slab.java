package dk.samraad.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of the document that never breaks over two pages: a line of text, a table row, a chart.
///
/// @param before space above it, left out at the top of a page
/// @param keepWithNext whether it must stand on the same page as the slab that follows
/// @param repeated drawn again when this slab comes first on a page, such as a table's header; null for nothing
record Slab(float before, float height, boolean keepWithNext, Painter painter, @Nullable Slab repeated) {

    @FunctionalInterface
    interface Painter {
        /// @param top the upper edge, measured from the foot of the page
        void paint(Page page, float top);
    }

    static Slab of(float height, Painter painter) {
        return new Slab(0, height, false, painter, null);
    }

    Slab before(float space) {
        return new Slab(space, height, keepWithNext, painter, repeated);
    }

    Slab keptWithNext() {
        return new Slab(before, height, true, painter, repeated);
    }

    /// With something drawn on top of it.
    Slab also(Painter more) {
        return new Slab(before, height, keepWithNext, (page, top) -> {
            painter.paint(page, top);
            more.paint(page, top);
        }, repeated);
    }

    /// All of them on one page, if a page holds them.
    static List<Slab> together(List<Slab> slabs) {
        var kept = new ArrayList<Slab>(slabs.size());
        for (int i = 0; i < slabs.size(); i++) kept.add(i < slabs.size() - 1 ? slabs.get(i).keptWithNext() : slabs.get(i));
        return kept;
    }

    static float heightOf(List<Slab> slabs) {
        float height = 0;
        for (var slab : slabs) height += slab.before + slab.height;
        return height;
    }

    Slab repeating(Slab header) {
        return new Slab(before, height, keepWithNext, painter, header);
    }
}
