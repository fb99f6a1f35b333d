package dk.samraad.platform.daykey;

import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/// Makes, finds and destroys the keys of days.
///
/// A key is made once for all instances: the first to write its fingerprint wins, and the others read that key from the
/// folder they share. It is remembered only while its file is there, so a key destroyed by one instance is gone for all.
@Singleton
public class DayKeys {
    private final KeyFolder folder;
    private final DayKeyRepository fingerprints;
    private final boolean replacing;
    private final Map<LocalDate, DayKey> known = new ConcurrentSkipListMap<>();
    private volatile boolean met;

    /// @param replacing whether a key that is not here is taken for lost and made anew (`SAMRAAD_NEW_DAY_KEY`)
    DayKeys(@Value("${samraad.key-dir:keys}") String folder, DayKeyRepository fingerprints,
            @Value("${samraad.new-day-key:false}") boolean replacing) {
        this.folder = KeyFolder.at(Path.of(folder).toAbsolutePath());
        this.fingerprints = fingerprints;
        this.replacing = replacing;
    }

    /// The key of a day, made when there is none.
    ///
    /// @throws KeyMissing when one was made and is not in this instance's folder, and when it cannot be written there
    public DayKey of(LocalDate day) {
        var key = known.get(day);
        return key != null && folder.has(key) ? key : next(day);
    }

    /// The first of a day fetches for all who come at the same moment.
    private synchronized DayKey next(LocalDate day) {
        var key = known.get(day);
        return key != null && folder.has(key) ? key : fetch(day);
    }

    /// The keys this instance can read, oldest first: those there were when it last asked, at [#refresh] or for a new day's.
    public List<DayKey> living() {
        if (!met) refresh();
        return known.values().stream().filter(folder::has).toList();
    }

    /// In a transaction of its own, so that the fingerprint is there before anything is sealed.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    DayKey fetch(LocalDate day) {
        var row = fingerprints.find(day);
        if (row.isPresent() && replacing && folder.read(day, row.get().fingerprint()).isEmpty()) {
            fingerprints.forget(day, row.get().fingerprint());
            row = fingerprints.find(day);
        }
        if (row.isEmpty()) make(day);
        refresh();
        var key = known.get(day);
        if (key == null) throw new KeyMissing(day);
        return key;
    }

    private void make(LocalDate day) {
        var offered = offer(day);
        fingerprints.keep(day, offered.fingerprint());
        var won = fingerprints.find(day).orElseThrow();
        if (!java.util.Arrays.equals(won.fingerprint(), offered.fingerprint())) folder.destroy(day, offered.fingerprint());
    }

    private DayKey offer(LocalDate day) {
        try {
            return folder.make(day);
        } catch (UncheckedIOException failure) {
            throw new KeyMissing(day, failure);
        }
    }

    /// Whether this instance could write a key.
    public boolean canMake() {
        return folder.isWritable();
    }

    /// Meets the keys other instances have made.
    @Transactional
    public void refresh() {
        var rows = fingerprints.all();
        met = true;
        known.keySet().retainAll(rows.stream().map(DayKeyRow::day).toList());
        for (var row : rows) {
            folder.read(row.day(), row.fingerprint()).ifPresentOrElse(key -> known.put(row.day(), key), () -> known.remove(row.day()));
        }
    }

    /// The days keys were made for, also those this instance cannot read.
    @Transactional
    public List<LocalDate> days() {
        return fingerprints.all().stream().map(DayKeyRow::day).toList();
    }

    /// Whether the key of a day was made and is not in this instance's folder.
    @Transactional
    public boolean isMissing(LocalDate day) {
        return fingerprints.find(day).filter(row -> folder.read(day, row.fingerprint()).isEmpty()).isPresent();
    }

    /// Destroys the key of a day: from then on nobody reads what was sealed under it. Its caller holds the transaction in which
    /// it saw that nothing needs the key; the file goes first, so that a key whose fingerprint is gone is gone.
    ///
    /// @return false when the key is not in this instance's folder; its fingerprint then stays for an instance that has it
    @Transactional
    public boolean destroy(LocalDate day) {
        var row = fingerprints.find(day);
        if (row.isEmpty()) return false;
        known.remove(day);
        var here = folder.destroy(day, row.get().fingerprint());
        if (here) fingerprints.forget(day, row.get().fingerprint());
        return here;
    }

    /// Forgets a key that no instance has and nothing needs.
    @Transactional
    public void forget(LocalDate day) {
        known.remove(day);
        fingerprints.find(day).ifPresent(row -> fingerprints.forget(day, row.fingerprint()));
    }
}
