package dk.samraad.reply;

import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Reads the words of files that nobody got round to reading when they came.
@Singleton
public class UnreadFiles {
    private final FileWordsStore store;
    private final FileReading reading;
    private final InstantSource clock;

    UnreadFiles(FileWordsStore store, FileReading reading, InstantSource clock) {
        this.store = store;
        this.reading = reading;
        this.clock = clock;
    }

    /// It may wait its turn; no connection is held meanwhile. A file that was read before stays as it is.
    ///
    /// @param file its id
    /// @return false when its turn did not come
    public boolean read(long file) {
        var unread = store.unread(file);
        if (unread.isEmpty()) return true;
        var one = unread.get();
        var read = reading.read(one.kind(), one.content());
        read.ifPresent(words -> store.insertOnce(file, words.by(one.isProtected(), one.sender()), clock.instant()));
        return read.isPresent();
    }
}
