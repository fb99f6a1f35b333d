package dk.samraad.reply;

import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.recheck.Recheck;
import dk.samraad.privacy.Privacy;
import dk.samraad.reply.RecheckStore.KeptFile;
import dk.samraad.upload.FileKind;
import dk.samraad.upload.Inspection;
import dk.samraad.upload.Inspector;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Set;

/// Cleans the files of replies again with the present cleaner. One that something is taken out of gives its place to the cleaned
/// one, which waits for approval; one that is only written otherwise stays as it was approved; one that would not be taken today is
/// no longer public, and staff still have it. Those that nobody has read the words of are read, and one in which something is found
/// is no longer public either.
@Singleton
@Connectable
class FileRecheck implements Recheck {
    /// Of the cleaner; raised when it takes out more than before.
    static final int CLEANER = 3;

    /// Faults of the moment, by name: they say nothing of the file.
    private static final Set<String> NOT_NOW = Set.of("NOT_SCANNED", "BUSY");

    private final RecheckStore store;
    private final FileWordsStore words;
    private final Inspector inspector;
    private final FileReading reading;
    private final Audit audit;
    private final InstantSource clock;

    FileRecheck(RecheckStore store, FileWordsStore words, Inspector inspector, FileReading reading, Audit audit, InstantSource clock) {
        this.store = store;
        this.words = words;
        this.inspector = inspector;
        this.reading = reading;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "hearing.files";
    }

    @Override
    public int version() {
        return CLEANER;
    }

    @Override
    public long total() {
        return store.count("hearing.reply_file");
    }

    /// One at a time: each may be ten megabytes. Those that come while it runs, and those put in the place of others, are clean:
    /// it ends with the last there was when it began.
    @Override
    public Page page(String after) {
        var last = after.isEmpty() ? store.lastFile() : Long.parseLong(after.substring(after.indexOf('/') + 1));
        var files = store.files(after.isEmpty() ? 0 : Long.parseLong(after.substring(0, after.indexOf('/'))), last, 1);
        if (files.isEmpty()) return Page.NONE;
        return new Page(files.getFirst().id() + "/" + last, 1, mend(files.getFirst()) ? 1 : 0);
    }

    private boolean mend(KeptFile stored) {
        var file = stored;
        var wasPublic = stored.isPublic();
        return switch (inspector.inspect(file.name(), file.content())) {
            case Inspection.Clean(var kind, var clean) -> {
                var name = Privacy.mask(file.name(), Privacy.ANY_CPR).text();
                // What is only written otherwise stays as it was approved.
                var changed = !name.equals(file.name())
                        || !Arrays.equals(clean, file.content()) && !inspector.isOnlyRewritten(kind, file.content(), clean);
                if (changed) file = store.replaceFile(file, name, kind.name(), clean);
                var holds = file.wasRead() ? false : read(file, kind, clean);
                if (wasPublic && (changed || holds)) waits(file);
                yield changed || wasPublic && holds;
            }
            case Inspection.Refused(var fault) -> {
                if (NOT_NOW.contains(fault.name())) throw new IllegalStateException("A file cannot be looked into now: " + fault);
                // What would be refused today is read by nobody: that says that staff must open it themselves.
                if (!file.wasRead()) words.insert(file.id(), FileReading.Read.ILLEGIBLE, clock.instant());
                if (wasPublic) waits(file);
                yield wasPublic;
            }
        };
    }

    /// @return whether something in it must not be public
    private boolean read(KeptFile file, FileKind kind, byte[] clean) {
        var read = reading.read(kind, clean).orElseThrow(() -> new IllegalStateException("A file cannot be read now"))
                .by(file.isProtected(), file.sender());
        words.insert(file.id(), read, clock.instant());
        return !read.found().isEmpty();
    }

    private void waits(KeptFile file) {
        store.hideFile(file.id());
        audit.record(Actor.system(), "hearing.file-waits-again", "reply " + file.reply() + " file " + file.position());
    }
}
