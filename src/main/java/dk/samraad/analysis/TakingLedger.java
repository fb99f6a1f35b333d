package dk.samraad.analysis;

import static dk.samraad.jooq.analysis.Tables.TAKING_UP;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// What the job writes down of its work, each entry in a transaction of its own so that the page sees it.
@Singleton
class TakingLedger {
    private final DSLContext db;

    TakingLedger(DSLContext db) {
        this.db = db;
    }

    /// While it is under way it goes on as it is; what failed begins again.
    @Transactional
    void ask(long survey, String byName, Instant at) {
        var t = TAKING_UP;
        db.insertInto(t).columns(t.SURVEY_ID, t.STATE, t.ASKED_BY, t.ASKED_AT).values(survey, TakingUp.State.WAITING.name(), byName, at)
                .onConflict(t.SURVEY_ID).doUpdate()
                .set(t.STATE, TakingUp.State.WAITING.name()).setNull(t.REFERENCE).set(t.ASKED_BY, byName).set(t.ASKED_AT, at)
                .where(t.STATE.eq(TakingUp.State.FAILED.name())).execute();
    }

    /// The surveys whose results are wanted, with who asked.
    @ReadOnly
    Map<Long, String> asked() {
        return db.select(TAKING_UP.SURVEY_ID, TAKING_UP.ASKED_BY).from(TAKING_UP).where(TAKING_UP.STATE.ne(TakingUp.State.FAILED.name()))
                .orderBy(TAKING_UP.ASKED_AT).fetchMap(TAKING_UP.SURVEY_ID, TAKING_UP.ASKED_BY);
    }

    @ReadOnly
    Optional<TakingUp> of(long survey) {
        return db.select(TAKING_UP.STATE, TAKING_UP.REFERENCE).from(TAKING_UP).where(TAKING_UP.SURVEY_ID.eq(survey))
                .fetchOptional(row -> new TakingUp(TakingUp.State.valueOf(row.value1()), Optional.ofNullable(row.value2())));
    }

    @Transactional
    void reached(long survey, TakingUp.State state) {
        db.update(TAKING_UP).set(TAKING_UP.STATE, state.name()).where(TAKING_UP.SURVEY_ID.eq(survey)).execute();
    }

    @Transactional
    void failed(long survey, String reference) {
        db.update(TAKING_UP).set(TAKING_UP.STATE, TakingUp.State.FAILED.name()).set(TAKING_UP.REFERENCE, reference)
                .where(TAKING_UP.SURVEY_ID.eq(survey)).execute();
    }

    @Transactional
    void done(long survey) {
        db.deleteFrom(TAKING_UP).where(TAKING_UP.SURVEY_ID.eq(survey)).execute();
    }
}
