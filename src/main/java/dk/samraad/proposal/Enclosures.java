package dk.samraad.proposal;

import static dk.samraad.jooq.hearing.Tables.ENCLOSURE;

import dk.samraad.hearing.Hearings;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.error.NotFound;
import dk.samraad.upload.Inspection;
import dk.samraad.upload.Inspector;
import dk.samraad.upload.Source;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
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
    private final EnclosureKeeping keeping;

    Enclosures(Hearings hearings, EnclosureRepository rows, DSLContext sql, Inspector inspector, EnclosureKeeping keeping) {
        this.hearings = hearings;
        this.rows = rows;
        this.sql = sql;
        this.inspector = inspector;
        this.keeping = keeping;
    }

    /// The same with a file that is in memory.
    public Optional<Enum<?>> add(String slug, String title, String fileName, byte[] bytes, Actor by) {
        return add(slug, title, fileName, () -> new ByteArrayInputStream(bytes), by);
    }

    /// Looked into before anything is asked of the database, for it may have to wait its turn.
    ///
    /// @param fileName as the sender's machine called it
    /// @return why it is not taken: an [EnclosureFault] or a fault of the file; empty when it was
    public Optional<Enum<?>> add(String slug, String title, String fileName, Source source, Actor by) {
        if (title.isBlank()) return Optional.of(EnclosureFault.TITLE_MISSING);
        if (title.length() > LONGEST_TITLE) return Optional.of(EnclosureFault.TITLE_TOO_LONG);
        return switch (inspector.inspect(fileName, source)) {
            case Inspection.Refused(var fault) -> Optional.of(fault);
            case Inspection.Clean(var kind, var clean) -> keeping.keep(slug, title, kind, clean, by);
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
}
