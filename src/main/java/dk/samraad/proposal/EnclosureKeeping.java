package dk.samraad.proposal;

import dk.samraad.hearing.Hearings;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.upload.FileKind;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/// Keeps an enclosure that was looked into, if there is still room for it and the hearing still takes it.
@Singleton
class EnclosureKeeping {
    private final Hearings hearings;
    private final EnclosureRepository rows;
    private final Audit audit;
    private final InstantSource clock;

    EnclosureKeeping(Hearings hearings, EnclosureRepository rows, Audit audit, InstantSource clock) {
        this.hearings = hearings;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Optional<Enum<?>> keep(String slug, String title, FileKind kind, byte[] clean, Actor by) {
        var hearing = hearings.bySlug(slug);
        if (!Drafts.mayBeWritten(hearing)) return Optional.of(EnclosureFault.OVER);
        if (!hearings.hiddenWords(hearing.id()).foundIn(title).isEmpty()) return Optional.of(EnclosureFault.TITLE_HOLDS_HIDDEN);
        if (rows.countByConsultationId(hearing.id()) >= Enclosures.MOST) return Optional.of(EnclosureFault.TOO_MANY);
        rows.save(new EnclosureRow(null, hearing.id(), title, nameOf(title) + "." + kind.ending(), kind.mediaType(), clean,
                clock.instant()));
        if (hearing.state().isSentOut()) audit.record(by, "hearing.enclosure-added", slug);
        return Optional.empty();
    }

    /// A name any machine takes: "Bilag 1: Økonomi" becomes `bilag-1-oekonomi`.
    private static String nameOf(String title) {
        var plain = title.toLowerCase(java.util.Locale.ROOT).replace("æ", "ae").replace("ø", "oe").replace("å", "aa")
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "bilag" : plain.substring(0, Math.min(60, plain.length()));
    }
}
