package dk.samraad.inbox;

import dk.samraad.hearing.Hearing;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.error.Stale;
import dk.samraad.privacy.MaskKind;
import dk.samraad.privacy.Passage;
import dk.samraad.privacy.PublicText;
import dk.samraad.reply.Decisions;
import dk.samraad.reply.PublicState;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// What staff decide about a reply. Everything is logged beside it; the reply itself never changes. A door of
/// `hearing.inbox`.
@Singleton
public class Screenings {
    private final InboxQueries queries;
    private final Decisions store;
    private final LikenessStore likenesses;
    private final HiddenInFiles files;
    private final Audit audit;
    private final InstantSource clock;

    Screenings(InboxQueries queries, Decisions store, LikenessStore likenesses, HiddenInFiles files, Audit audit,
            InstantSource clock) {
        this.queries = queries;
        this.store = store;
        this.likenesses = likenesses;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /// Hides words wherever they stand in one part.
    ///
    /// @param part its id
    /// @param words exactly as they stand in the original
    /// @param reason not blank
    /// @return how many passages were hidden; 0 when the words do not stand there
    /// @throws NotFound when the reply has no such part
    @Transactional
    public int hide(Hearing hearing, String reference, long part, String words, MaskKind kind, String reason, Actor by) {
        if (words.isBlank() || reason.isBlank()) throw new IllegalArgumentException("what is hidden has words and a reason");
        var reply = locked(hearing, reference);
        var found = part(reply, part);
        var passages = new ArrayList<Passage>();
        for (var at = found.original().indexOf(words); at >= 0; at = found.original().indexOf(words, at + words.length())) {
            passages.add(new Passage(at, at + words.length(), kind));
        }
        passages.forEach(passage -> store.mask(part, passage, reason.strip(), by.name(), clock.instant()));
        if (!passages.isEmpty()) {
            rewrite(hearing, reference, part);
            files.follow(hearing, reference);
            audit.record(by, "hearing.reply-masked", hearing.slug() + " " + reference);
        }
        return passages.size();
    }

    /// Shows again what was hidden by mistake.
    ///
    /// @param because not blank
    /// @return false for a CPR number, which is never shown again
    /// @throws Stale when it is shown already
    @Transactional
    public boolean show(Hearing hearing, String reference, long mask, String because, Actor by) {
        if (because.isBlank()) throw new IllegalArgumentException("what is shown again has a reason");
        var reply = locked(hearing, reference);
        var part = reply.parts().stream().filter(p -> p.masks().stream().anyMatch(m -> m.id() == mask)).findFirst()
                .orElseThrow(NotFound::new);
        if (part.masks().stream().anyMatch(m -> m.id() == mask && m.kind() == MaskKind.CPR)) return false;
        if (!store.lift(mask, by.name(), because.strip(), clock.instant())) throw new Stale();
        rewrite(hearing, reference, part.id());
        audit.record(by, "hearing.reply-unmasked", hearing.slug() + " " + reference);
        return true;
    }

    /// The one place where a part's public text is written after it came.
    private void rewrite(Hearing hearing, String reference, long part) {
        var now = part(queries.one(hearing.id(), reference).orElseThrow(NotFound::new), part);
        List<Passage> hiding = now.masks().stream().filter(m -> !m.isLifted()).map(m -> new Passage(m.starts(), m.ends(), m.kind()))
                .toList();
        store.publicText(part, PublicText.of(now.original(), hiding));
    }

    /// Says whether the public may read it.
    ///
    /// @param revision of the reply as it was looked at
    /// @param because not blank when it is rejected
    /// @throws Stale when somebody else decided in between
    @Transactional
    public void decide(Hearing hearing, String reference, int revision, PublicState state, String because, Actor by) {
        if (state == PublicState.REJECTED && because.isBlank()) throw new IllegalArgumentException("a rejection has a reason");
        var reply = locked(hearing, reference);
        if (!store.publication(reply.id(), revision, state, because.strip(), by.name(), clock.instant())) throw new Stale();
        audit.record(by, "hearing.reply-" + (state == PublicState.APPROVED ? "approved" : "rejected"), hearing.slug()
                + " " + reference);
    }

    /// Says whether a late reply counts.
    ///
    /// @param because not blank
    /// @throws Stale when it is not late, or somebody else decided in between
    @Transactional
    public void decideLate(Hearing hearing, String reference, int revision, boolean counts, String because, Actor by) {
        if (because.isBlank()) throw new IllegalArgumentException("a decision about a late reply has a reason");
        var reply = locked(hearing, reference);
        if (reply.arrived().timeliness() == Timeliness.ON_TIME) throw new Stale();
        if (!store.late(reply.id(), revision, counts ? "COUNTS" : "COUNTS_NOT", because.strip(), by.name(),
                clock.instant())) throw new Stale();
        audit.record(by, counts ? "hearing.late-reply-counts" : "hearing.late-reply-counts-not", hearing.slug() + " " + reference);
    }

    /// Says whether it is the same as the one it is like.
    @Transactional
    public void verdict(Hearing hearing, String reference, StaffReply.Verdict verdict, Actor by) {
        var reply = locked(hearing, reference);
        if (reply.likeness().isEmpty()) throw new NotFound();
        likenesses.verdict(reply.id(), verdict, by.name(), clock.instant());
        audit.record(by, "hearing.likeness-decided", hearing.slug() + " " + reference + " " + verdict);
    }

    private StaffReply locked(Hearing hearing, String reference) {
        store.lock(hearing.id(), reference);
        return queries.one(hearing.id(), reference).orElseThrow(NotFound::new);
    }

    private static StaffReply.Part part(StaffReply reply, long id) {
        return reply.parts().stream().filter(part -> part.id() == id).findFirst().orElseThrow(NotFound::new);
    }
}
