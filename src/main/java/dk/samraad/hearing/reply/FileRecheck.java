package dk.samraad.hearing.reply;

import dk.samraad.hearing.attachment.Inspection;
import dk.samraad.hearing.attachment.Inspector;
import dk.samraad.hearing.reply.RecheckStore.KeptFile;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.recheck.Recheck;
import dk.samraad.privacy.Privacy;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Set;

/// Cleans the files of replies again with the present cleaner. One that something is taken out of gives its place to the cleaned
/// one, which waits for approval; one that is only written otherwise stays as it was approved; one that would not be taken today is
/// no longer public, and staff still have it.
@Singleton
@Connectable
class FileRecheck implements Recheck {
    /// Of the cleaner; raised when it takes out more than before.
    static final int CLEANER = 2;

    /// Faults of the moment, by name: they say nothing of the file.
    private static final Set<String> NOT_NOW = Set.of("NOT_SCANNED", "BUSY");

    private final RecheckStore store;
    private final Inspector inspector;
    private final Audit audit;

    FileRecheck(RecheckStore store, Inspector inspector, Audit audit) {
        this.store = store;
        this.inspector = inspector;
        this.audit = audit;
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

    private boolean mend(KeptFile file) {
        return switch (inspector.inspect(file.name(), file.content())) {
            case Inspection.Clean(var kind, var clean) -> {
                var name = Privacy.mask(file.name(), Privacy.ANY_CPR).text();
                // What is only written otherwise stays as it was approved.
                var changed = !name.equals(file.name())
                        || !Arrays.equals(clean, file.content()) && !inspector.isOnlyRewritten(kind, file.content(), clean);
                if (changed) store.replaceFile(file, name, kind.name(), clean);
                if (changed && file.isPublic()) {
                    audit.record(Actor.system(), "hearing.file-waits-again", "reply " + file.reply() + " file " + file.position());
                }
                yield changed;
            }
            case Inspection.Refused(var fault) -> {
                if (NOT_NOW.contains(fault.name())) throw new IllegalStateException("A file cannot be looked into now: " + fault);
                if (file.isPublic()) {
                    store.hideFile(file.id());
                    audit.record(Actor.system(), "hearing.file-waits-again", "reply " + file.reply() + " file " + file.position());
                }
                yield file.isPublic();
            }
        };
    }
}
