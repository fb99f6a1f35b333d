package dk.samraad.analysis;

import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/// The tables this instance has read last, taken apart once: a snapshot never changes, and what it is called (`analysis.snapshot.id`) is
/// never another's. Which is the newest is asked of the database each time.
///
/// A million letters of what is stored at most, which is some megabytes taken apart; the one read longest ago goes first.
@Singleton
class ReadTables {
    private static final int MOST_LETTERS = 1_000_000;

    private record Read(StoredTables tables, int letters) {}

    private final Map<Long, Read> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long letters;

    /// All that is known, by id.
    synchronized Map<Long, StoredTables> known() {
        var known = new LinkedHashMap<Long, StoredTables>();
        kept.forEach((id, read) -> known.put(id, read.tables));
        return known;
    }

    /// It was asked for.
    ///
    /// @param letters of the text it was read from; as many as before, or fewer, where it was known
    synchronized void keep(long id, StoredTables tables, int letters) {
        if (kept.get(id) != null || letters > MOST_LETTERS) return;
        kept.put(id, new Read(tables, letters));
        this.letters += letters;
        for (Iterator<Read> eldest = kept.values().iterator(); this.letters > MOST_LETTERS && eldest.hasNext();) {
            this.letters -= eldest.next().letters;
            eldest.remove();
        }
    }
}
