package dk.samraad.platform.work;

import static dk.samraad.jooq.platform.Tables.WORK;

import dk.samraad.platform.error.Stale;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// What a worker writes down of its work. An entry of an attempt that has passed is refused: an instance that was thought dead
/// cannot write over its successor.
@Singleton
class WorkLedger {
    private final DSLContext db;
    private final InstantSource clock;

    WorkLedger(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /// What has to be done, the oldest first.
    @ReadOnly
    List<Work> underway(String kind) {
        return db.select(WorkJoin.COLUMNS).from(WORK).where(WORK.KIND.eq(kind), WORK.STATE.ne(Work.State.FAILED.name()))
                .orderBy(WORK.ASKED_AT, WORK.ID).fetch().stream().map(WorkJoin::read).flatMap(Optional::stream).toList();
    }

    /// @return the attempt that begins
    /// @throws Stale when somebody else has begun it
    @Transactional
    int take(Work asked) {
        held(db.update(WORK).set(WORK.STATE, Work.State.RUNNING.name()).setNull(WORK.STEP).set(WORK.DONE, 0)
                .set(WORK.ATTEMPT, asked.attempt() + 1)
                .where(WORK.ID.eq(asked.id()), WORK.ATTEMPT.eq(asked.attempt()), WORK.STATE.ne(Work.State.FAILED.name())).execute());
        return asked.attempt() + 1;
    }

    /// In a moment of its own, also while the work writes: the page sees it at once.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void reached(long id, int attempt, @Nullable String step, int done, int total) {
        held(db.update(WORK).set(WORK.STEP, step).set(WORK.DONE, done).set(WORK.TOTAL, total).where(mine(id, attempt)).execute());
    }

    /// Holds the row until the caller's transaction ends.
    @Transactional
    void confirm(long id, int attempt) {
        held(db.update(WORK).set(WORK.ATTEMPT, attempt).where(mine(id, attempt)).execute());
    }

    @Transactional
    void done(long id, int attempt) {
        held(db.deleteFrom(WORK).where(mine(id, attempt)).execute());
    }

    /// Nothing is written when the attempt has passed.
    @Transactional
    void fail(long id, int attempt, @Nullable String refusal, @Nullable String reference) {
        db.update(WORK).set(WORK.STATE, Work.State.FAILED.name()).set(WORK.REFUSAL, refusal).set(WORK.REFERENCE, reference)
                .set(WORK.FAILED_AT, clock.instant()).where(mine(id, attempt)).execute();
    }

    @ReadOnly
    boolean holds(long id, int attempt) {
        return db.fetchExists(WORK, mine(id, attempt));
    }

    private static Condition mine(long id, int attempt) {
        return WORK.ID.eq(id).and(WORK.ATTEMPT.eq(attempt)).and(WORK.STATE.eq(Work.State.RUNNING.name()));
    }

    private static void held(int rows) {
        if (rows == 0) throw new Stale();
    }
}
