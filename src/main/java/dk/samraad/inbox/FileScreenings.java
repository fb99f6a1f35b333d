package dk.samraad.inbox;

import dk.samraad.hearing.Hearing;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.error.Stale;
import dk.samraad.privacy.MaskKind;
import dk.samraad.privacy.Passage;
import dk.samraad.reply.Decisions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// What staff decide about a file of a reply, when somebody has read it: it is public as it is, its words stand in its place with what
/// must be hidden hidden, or it is left out. A door of `inbox`.
@Singleton
public class FileScreenings {
    private final InboxQueries queries;
    private final Decisions store;
    private final HiddenInFiles files;
    private final Audit audit;
    private final InstantSource clock;

    FileScreenings(InboxQueries queries, Decisions store, HiddenInFiles files, Audit audit, InstantSource clock) {
        this.queries = queries;
        this.store = store;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    public enum Wish { AS_IT_IS, AS_WORDS, LEFT_OUT }

    public enum FileOutcome {
        DONE,
        /// Nobody has read its words yet, so nobody knows what is in it.
        NOT_READ,
        /// Something in it must be hidden, and in the file itself nothing can be.
        HOLDS_FINDING,
        /// A scan or a picture: there are no words to publish.
        NO_WORDS
    }

    /// @param position of the file
    @Transactional
    public FileOutcome decide(Hearing hearing, String reference, int position, Wish wish, Actor by) {
        store.lock(hearing.id(), reference);
        // It may have been read after something was hidden in the reply.
        if (wish != Wish.LEFT_OUT) files.follow(hearing, reference);
        var file = locked(hearing, reference, position);
        var obstacle = obstacle(file, wish);
        if (obstacle != FileOutcome.DONE) return obstacle;
        if (wish == Wish.AS_IT_IS) store.publishFile(file.id(), by.name(), clock.instant());
        else store.hideFile(file.id());
        if (wish == Wish.AS_WORDS) store.publishWords(file.id(), file.publicText(), by.name(), clock.instant());
        else store.hideWords(file.id());
        audit.record(by, switch (wish) {
            case AS_IT_IS -> "hearing.file-approved";
            case AS_WORDS -> "hearing.file-words-approved";
            case LEFT_OUT -> "hearing.file-rejected";
        }, hearing.slug() + " " + reference + " " + position);
        return FileOutcome.DONE;
    }

    private static FileOutcome obstacle(StaffReply.File file, Wish wish) {
        return switch (wish) {
            case LEFT_OUT -> FileOutcome.DONE;
            case AS_IT_IS -> file.words().isEmpty() ? FileOutcome.NOT_READ : file.holdsFinding() ? FileOutcome.HOLDS_FINDING
                    : FileOutcome.DONE;
            case AS_WORDS -> file.words().isEmpty() ? FileOutcome.NOT_READ : file.publicText().isBlank() ? FileOutcome.NO_WORDS
                    : FileOutcome.DONE;
        };
    }

    /// Hides words wherever they stand in a file. One that was public as it is is not any more.
    ///
    /// @param words exactly as they stand there
    /// @param reason not blank
    /// @return how many passages were hidden; 0 when the words do not stand there
    @Transactional
    public int hide(Hearing hearing, String reference, int position, String words, MaskKind kind, String reason, Actor by) {
        if (words.isBlank() || reason.isBlank()) throw new IllegalArgumentException("what is hidden has words and a reason");
        var file = locked(hearing, reference, position);
        var text = file.words().map(read -> read.words()).orElse("");
        var hidden = 0;
        for (var at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            store.maskFile(file.id(), new Passage(at, at + words.length(), kind), reason.strip(), by.name(), clock.instant());
            hidden++;
        }
        if (hidden == 0) return 0;
        store.hideFile(file.id());
        rewrite(hearing, reference, position);
        audit.record(by, "hearing.reply-masked", hearing.slug() + " " + reference + " " + position);
        return hidden;
    }

    /// Shows again what was hidden by mistake.
    ///
    /// @param because not blank
    /// @return false for a CPR number, which is never shown again
    /// @throws Stale when it is shown already
    @Transactional
    public boolean show(Hearing hearing, String reference, int position, long mask, String because, Actor by) {
        if (because.isBlank()) throw new IllegalArgumentException("what is shown again has a reason");
        var found = locked(hearing, reference, position).masks().stream().filter(m -> m.id() == mask).findFirst()
                .orElseThrow(NotFound::new);
        if (found.kind() == MaskKind.CPR) return false;
        if (!store.liftOfFile(mask, by.name(), because.strip(), clock.instant())) throw new Stale();
        rewrite(hearing, reference, position);
        audit.record(by, "hearing.reply-unmasked", hearing.slug() + " " + reference + " " + position);
        return true;
    }

    /// What the public reads in its place follows what is hidden.
    private void rewrite(Hearing hearing, String reference, int position) {
        var file = file(queries.one(hearing.id(), reference).orElseThrow(NotFound::new), position);
        if (file.areWordsPublic()) store.publishWords(file.id(), file.publicText(), "", clock.instant());
    }

    private StaffReply.File locked(Hearing hearing, String reference, int position) {
        store.lock(hearing.id(), reference);
        return file(queries.one(hearing.id(), reference).orElseThrow(NotFound::new), position);
    }

    private static StaffReply.File file(StaffReply reply, int position) {
        return reply.files().stream().filter(file -> file.position() == position).findFirst().orElseThrow(NotFound::new);
    }
}
