package dk.samraad.reply;

import dk.samraad.privacy.Privacy;
import dk.samraad.upload.FileKind;
import dk.samraad.upload.Inspection;
import dk.samraad.upload.Inspector;
import dk.samraad.upload.Source;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Keeps files until the reply they belong to is sent, at most a day.
@Singleton
public class Uploads {
    private static final int MOST_OF_A_NAME = 150;

    private final UploadStore store;
    private final FileWordsStore words;
    private final Inspector inspector;
    private final FileReading reading;
    private final InstantSource clock;

    Uploads(UploadStore store, FileWordsStore words, Inspector inspector, FileReading reading, InstantSource clock) {
        this.store = store;
        this.words = words;
        this.inspector = inspector;
        this.reading = reading;
        this.clock = clock;
    }

    /// The same with a file that is in memory.
    public Uploading add(UUID submission, String name, byte[] bytes) {
        return add(submission, name, () -> new ByteArrayInputStream(bytes));
    }

    /// Takes a file in, cleaned, or says why not. It may wait its turn; no connection is held while it waits and while it is
    /// looked into.
    ///
    /// @param name as the sender's machine called it
    public Uploading add(UUID submission, String name, Source source) {
        var taken = of(submission).stream().map(Upload::position).toList();
        if (taken.size() >= Inspector.MOST_FILES) return new Uploading.TooMany();
        return switch (inspector.inspect(name, source)) {
            case Inspection.Refused(var fault) -> new Uploading.Refused(fault);
            case Inspection.Clean(var kind, var clean) -> {
                var position = firstFree(taken);
                var upload = new Upload(position, called(name, kind), kind, clean.length, Set.of());
                // Two tabs that send at once want the same place: the later one hears that there is no room.
                if (!store.keep(hash(submission), upload, clean, clock.instant())) yield new Uploading.TooMany();
                // Kept first: whatever comes of reading it, the file is there.
                reading.read(kind, clean).ifPresent(read -> words.keep(hash(submission), position, read));
                yield new Uploading.Kept(upload);
            }
        };
    }

    private static int firstFree(List<Integer> taken) {
        var position = 1;
        while (taken.contains(position)) position++;
        return position;
    }

    public void remove(UUID submission, int position) {
        store.remove(hash(submission), position);
    }

    /// What waits, in the order of its places. One statement; no contents.
    public List<Upload> of(UUID submission) {
        return store.of(hash(submission));
    }

    /// The name alone, with the ending its content asks for.
    private static String called(String name, FileKind kind) {
        var bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replaceAll("\\p{C}", "").strip();
        bare = Privacy.mask(bare, Privacy.ANY_CPR).text();
        var dot = bare.lastIndexOf('.');
        var stem = dot > 0 ? bare.substring(0, dot) : bare;
        if (stem.isEmpty()) stem = "bilag";
        return stem.substring(0, Math.min(stem.length(), MOST_OF_A_NAME)) + "." + kind.ending();
    }

    static byte[] hash(UUID submission) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(submission.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
