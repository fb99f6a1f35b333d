package dk.samraad.platform.work;

import static dk.samraad.jooq.platform.Tables.WORK;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import org.jooq.DSLContext;

/// Long work, for those who want it done: they ask, look, and drop what is wanted no more. Each method is one statement inside the
/// caller's transaction, so work is asked for together with the row it is about, or not at all.
@Singleton
public class Works {
    private final DSLContext db;
    private final InstantSource clock;

    Works(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Asks for work, which begins as soon as somebody is free. While it is under way it goes on as it is; what failed begins again.
    ///
    /// @param kind the name of the job that does it
    /// @param subject of it there is one such work at a time
    /// @param byName who wants it, as it is shown
    /// @param total of how many parts it is; 0 while that is not known
    /// @return whether it was begun by this
    @Transactional
    public boolean ask(String kind, String subject, String byName, int total) {
        var t = WORK;
        var now = clock.instant();
        return db.insertInto(t).columns(t.KIND, t.SUBJECT, t.STATE, t.TOTAL, t.ASKED_BY, t.ASKED_AT)
                .values(kind, subject, Work.State.ASKED.name(), total, byName, now)
                .onConflict(t.KIND, t.SUBJECT).doUpdate()
                .set(t.STATE, Work.State.ASKED.name()).setNull(t.STEP).set(t.DONE, 0).set(t.TOTAL, total)
                .setNull(t.REFUSAL).setNull(t.REFERENCE).setNull(t.FAILED_AT).set(t.ASKED_BY, byName).set(t.ASKED_AT, now)
                .where(t.STATE.eq(Work.State.FAILED.name())).execute() > 0;
    }

    /// What is under way, or failed; empty when it is done, or was never asked for.
    @ReadOnly
    public Optional<Work> of(String kind, String subject) {
        return db.select(WorkJoin.COLUMNS).from(WORK).where(WORK.KIND.eq(kind), WORK.SUBJECT.eq(subject)).fetchOptional()
                .flatMap(WorkJoin::read);
    }

    /// Forgets work that failed.
    ///
    /// @return false when it is under way again, or there is none
    @Transactional
    public boolean dropFailed(String kind, String subject) {
        return db.deleteFrom(WORK).where(WORK.KIND.eq(kind), WORK.SUBJECT.eq(subject), WORK.STATE.eq(Work.State.FAILED.name()))
                .execute() > 0;
    }

    /// Forgets all about subjects that are deleted. An instance that is at one of them is refused at its next word.
    @Transactional
    public void drop(String kind, Collection<String> subjects) {
        db.deleteFrom(WORK).where(WORK.KIND.eq(kind), WORK.SUBJECT.in(subjects)).execute();
    }
}
