package dk.samraad.proposal;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/// Which columns of a table are not shown, and which column a cell stands in: an OpenDocument says the one before the rows, the
/// other not at all.
final class OpenColumns {
    private static final Runnable NOTHING = () -> { };
    private static final int MOST = 16_384;

    private final Deque<Table> open = new ArrayDeque<>();

    /// One table stands in a cell of another.
    private static final class Table {
        private final BitSet hidden = new BitSet();
        private int columns;
        private int cells;
        private int hiddenGroups;
        private boolean isCellHidden;
    }

    /// @return what to do at its end, as of the others
    Runnable table() {
        open.push(new Table());
        return open::pop;
    }

    Runnable group(boolean isHidden) {
        if (open.isEmpty() || !isHidden) return NOTHING;
        var table = open.getFirst();
        table.hiddenGroups++;
        return () -> table.hiddenGroups--;
    }

    Runnable column(Xml xml) {
        if (open.isEmpty()) return NOTHING;
        var table = open.getFirst();
        var end = Math.min(table.columns + count(xml, "number-columns-repeated"), MOST);
        var isHidden = table.hiddenGroups > 0 || OpenShown.NOT_VISIBLE.contains(xml.attribute("visibility"));
        if (isHidden) table.hidden.set(table.columns, end);
        table.columns = end;
        return NOTHING;
    }

    Runnable row() {
        if (!open.isEmpty()) open.getFirst().cells = 0;
        return NOTHING;
    }

    /// It is hidden when all columns are that it reaches over.
    Runnable cell(Xml xml) {
        if (open.isEmpty()) return NOTHING;
        var table = open.getFirst();
        var repeated = count(xml, "number-columns-repeated");
        var end = Math.min(table.cells + Math.max(repeated, count(xml, "number-columns-spanned")), MOST);
        table.isCellHidden = table.cells < end && table.hidden.nextClearBit(table.cells) >= end;
        table.cells = Math.min(table.cells + repeated, MOST);
        return () -> table.isCellHidden = false;
    }

    boolean isCellHidden() {
        return !open.isEmpty() && open.getFirst().isCellHidden;
    }

    private static int count(Xml xml, String name) {
        var said = xml.attribute(name);
        return said.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(said) : 1;
    }
}
