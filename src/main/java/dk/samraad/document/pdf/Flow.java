package dk.samraad.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Puts slabs on pages, one below the other. Slabs that want to stay together wait until the last of them is there.
final class Flow {
    private static final float FEW = (Page.TOP - Page.BOTTOM) / 3;

    private final Supplier<Page> pages;
    private final List<Slab> waiting = new ArrayList<>();
    private Page page;
    private float y = Page.TOP;
    private float space;
    private float waitingHeight;
    private boolean holding;

    /// @param pages gives the next empty page
    Flow(Supplier<Page> pages) {
        this.pages = pages;
        this.page = pages.get();
    }

    Page page() {
        return page;
    }

    void addAll(List<Slab> slabs) {
        for (var slab : slabs) add(slab);
    }

    void add(Slab slab) {
        var placed = space > slab.before() ? slab.before(space) : slab;
        space = 0;
        waiting.add(placed);
        waitingHeight += placed.before() + placed.height();
        // What no page holds need not wait for its end, which may be far.
        if (waitingHeight - waiting.getFirst().before() > Page.TOP - Page.BOTTOM) holding = false;
        if (!slab.keepWithNext()) settle();
    }

    /// From here to [#apart] all stays on one page, where a page holds it.
    void together() {
        holding = true;
    }

    void apart() {
        holding = false;
        if (!waiting.isEmpty() && !waiting.getLast().keepWithNext()) settle();
    }

    /// At least this much room between what was added and what comes; the larger of two wishes wins.
    void space(float height) {
        space = Math.max(space, height);
    }

    /// What was placed by hand reaches down to here.
    void moveTo(float newY) {
        y = newY;
    }

    void newPage() {
        holding = false;
        settle();
        space = 0;
        if (y < Page.TOP) turn();
    }

    /// A new page, unless this one holds no more than a few lines.
    void newChapter() {
        holding = false;
        settle();
        if (y < Page.TOP - FEW) newPage();
    }

    /// Places what still waits for a successor that never comes.
    void settle() {
        if (holding || waiting.isEmpty()) return;
        if (waitingHeight - waiting.getFirst().before() <= Page.TOP - Page.BOTTOM) placeTogether(waiting);
        else chains().forEach(this::placeTogether);
        waiting.clear();
        waitingHeight = 0;
    }

    /// Cut behind every slab that need not stay with the next.
    private List<List<Slab>> chains() {
        var chains = new ArrayList<List<Slab>>();
        int from = 0;
        for (int i = 0; i < waiting.size(); i++) {
            if (waiting.get(i).keepWithNext() && i + 1 < waiting.size()) continue;
            chains.add(waiting.subList(from, i + 1));
            from = i + 1;
        }
        return chains;
    }

    private void placeTogether(List<Slab> slabs) {
        var first = slabs.getFirst();
        float repeated = first.repeated() == null ? 0 : first.repeated().height();
        float height = repeated + Slab.heightOf(slabs);
        boolean fitsOnOnePage = height - first.before() <= Page.TOP - Page.BOTTOM;
        if (fitsOnOnePage && y - height + repeated < Page.BOTTOM) turnTo(first);
        for (var slab : slabs) place(slab);
    }

    private void place(Slab slab) {
        if (y < Page.TOP && y - slab.before() - slab.height() < Page.BOTTOM) turnTo(slab);
        if (y < Page.TOP) y -= slab.before();
        slab.painter().paint(page, y);
        y -= slab.height();
    }

    private void turnTo(Slab first) {
        if (y == Page.TOP) return;
        turn();
        var header = first.repeated();
        if (header == null) return;
        header.painter().paint(page, y);
        y -= header.height();
    }

    private void turn() {
        page = pages.get();
        y = Page.TOP;
    }
}
