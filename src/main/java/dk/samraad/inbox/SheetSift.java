package dk.samraad.inbox;

import dk.samraad.reply.Replies;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// Sorts the rows of a sheet as they come by: what stands twice in it, what is in already, what is new. It holds a handful
/// of rows at a time.
final class SheetSift implements SheetReader.Visitor {
    private static final int AT_ONCE = 200;

    private final Replies replies;
    private final Consumer<SheetRow> news;
    private final IntConsumer progress;
    private final Set<UUID> seen = new HashSet<>();
    private final List<SheetRow> held = new ArrayList<>(AT_ONCE);
    private int known;
    private int repeated;

    /// @param news is handed what is new, in its order
    /// @param progress hears now and then how many rows have come by
    SheetSift(Replies replies, Consumer<SheetRow> news, IntConsumer progress) {
        this.replies = replies;
        this.news = news;
        this.progress = progress;
    }

    @Override
    public void row(SheetRow row) {
        if (!seen.add(row.reply().submission())) {
            repeated++;
            return;
        }
        held.add(row);
        if (held.size() == AT_ONCE) pass();
    }

    @Override
    public boolean passed(int number) {
        if (number % AT_ONCE == 0) progress.accept(number);
        return true;
    }

    private void pass() {
        var earlier = replies.known(held.stream().map(row -> row.reply().submission()).toList());
        known += earlier.size();
        held.stream().filter(row -> !earlier.contains(row.reply().submission())).forEach(news);
        held.clear();
    }

    /// After the last row.
    SheetSift finish() {
        pass();
        return this;
    }

    int known() {
        return known;
    }

    int repeated() {
        return repeated;
    }
}
