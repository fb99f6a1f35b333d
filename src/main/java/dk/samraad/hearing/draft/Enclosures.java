package dk.samraad.hearing.draft;

import static dk.samraad.jooq.hearing.Tables.ENCLOSURE;

import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.attachment.Inspection;
import dk.samraad.hearing.attachment.Inspector;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.NotFound;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The files that belong to a hearing. What is stored has lost its metadata.
@Singleton
public class Enclosures {
    public static final int MOST = 20;
    static final int LONGEST_TITLE = 200;

    private final Hearings hearings;
    private final EnclosureRepository rows;
    private final DSLContext sql;
    private final Inspector inspector;
    private final Audit audit;
    private final InstantSource clock;

    Enclosures(Hearings hearings, EnclosureRepository rows, DSLContext sql, Inspector inspector, Audit audit, InstantSource clock) {
        this.hearings = hearings;
        this.rows = rows;
        this.sql = sql;
        this.inspector = inspector;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param fileName as the sender's machine called it
    /// @return why it is not taken: an [EnclosureFault] or a fault of the file; empty when it was
    @Transactional
    public Optional<Enum<?>> add(String slug, String title, String fileName, byte[] bytes, Actor by) {
        var hearing = hearings.bySlug(slug);
        if (!Drafts.mayBeWritten(hearing)) return Optional.of(EnclosureFault.OVER);
        if (title.isBlank()) return Optional.of(EnclosureFault.TITLE_MISSING);
        if (title.length() > LONGEST_TITLE) return Optional.of(EnclosureFault.TITLE_TOO_LONG);
        if (!hearings.hiddenWords(hearing.id()).foundIn(title).isEmpty()) return Optional.of(EnclosureFault.TITLE_HOLDS_HIDDEN);
        if (rows.countByConsultationId(hearing.id()) >= MOST) return Optional.of(EnclosureFault.TOO_MANY);
        return switch (inspector.inspect(fileName, bytes)) {
            case Inspection.Refused(var fault) -> Optional.of(fault);
            case Inspection.Clean(var kind, var clean) -> {
                rows.save(new EnclosureRow(null, hearing.id(), title, nameOf(title) + "." + kind.ending(), kind.mediaType(), clean, clock.instant()));
                if (hearing.state().isSentOut()) audit.record(by, "hearing.enclosure-added", slug);
                yield Optional.empty();
            }
        };
    }

    /// Only before the hearing opens: what people have read stays.
    ///
    /// @return why not; empty when it is gone
    /// @throws NotFound when there is none
    @Transactional
    public Optional<EnclosureFault> remove(String slug, long id) {
        var hearing = hearings.bySlug(slug);
        if (hearing.state().isSentOut()) return Optional.of(EnclosureFault.SENT_OUT);
        if (rows.deleteByIdAndConsultationId(id, hearing.id()) == 0) throw new NotFound();
        return Optional.empty();
    }

    /// In the order they were added, without their bytes. One statement.
    @Connectable
    public List<Enclosure> of(long hearingId) {
        var size = DSL.field("octet_length({0})", Integer.class, ENCLOSURE.CONTENT);
        return sql.select(ENCLOSURE.ID, ENCLOSURE.TITLE, ENCLOSURE.FILE_NAME, ENCLOSURE.MEDIA_TYPE, size).from(ENCLOSURE)
                .where(ENCLOSURE.CONSULTATION_ID.eq(hearingId)).orderBy(ENCLOSURE.ID)
                .fetch(r -> new Enclosure(r.value1(), r.value2(), r.value3(), r.value4(), r.value5()));
    }

    /// @throws NotFound when the hearing has none such
    @Connectable
    public byte[] content(long hearingId, long id) {
        return rows.findByIdAndConsultationId(id, hearingId).orElseThrow(NotFound::new).content();
    }

    /// @throws NotFound when the hearing has none such
    @Connectable
    public Enclosure one(long hearingId, long id) {
        return of(hearingId).stream().filter(enclosure -> enclosure.id() == id).findFirst().orElseThrow(NotFound::new);
    }

    /// A name any machine takes: "Bilag 1: Økonomi" becomes `bilag-1-oekonomi`.
    private static String nameOf(String title) {
        var plain = title.toLowerCase(java.util.Locale.ROOT).replace("æ", "ae").replace("ø", "oe").replace("å", "aa")
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "bilag" : plain.substring(0, Math.min(60, plain.length()));
    }
}
