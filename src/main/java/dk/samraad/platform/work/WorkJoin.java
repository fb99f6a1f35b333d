package dk.samraad.platform.work;

import static dk.samraad.jooq.platform.Tables.WORK;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Reads how far a piece of work is in the same statement as the row it is about: between two statements it may end, and the row
/// would seem to wait for nobody.
public final class WorkJoin {
    /// To be joined on the left.
    public static final Table<?> TABLE = WORK;

    private static final Field<Long> ID = WORK.ID.as("work_id");
    private static final Field<String> KIND = WORK.KIND.as("work_kind");
    private static final Field<String> SUBJECT = WORK.SUBJECT.as("work_subject");
    private static final Field<String> STATE = WORK.STATE.as("work_state");
    private static final Field<String> STEP = WORK.STEP.as("work_step");
    private static final Field<Integer> DONE = WORK.DONE.as("work_done");
    private static final Field<Integer> TOTAL = WORK.TOTAL.as("work_total");
    private static final Field<String> ASKED_BY = WORK.ASKED_BY.as("work_asked_by");
    private static final Field<Integer> ATTEMPT = WORK.ATTEMPT.as("work_attempt");
    private static final Field<String> REFUSAL = WORK.REFUSAL.as("work_refusal");
    private static final Field<String> REFERENCE = WORK.REFERENCE.as("work_reference");
    private static final Field<Instant> FAILED_AT = WORK.FAILED_AT.as("work_failed_at");

    /// What [#read] reads.
    public static final List<Field<?>> COLUMNS =
            List.of(ID, KIND, SUBJECT, STATE, STEP, DONE, TOTAL, ASKED_BY, ATTEMPT, REFUSAL, REFERENCE, FAILED_AT);

    private WorkJoin() {}

    /// @param subject the id of the row it is about
    public static Condition on(String kind, Field<?> subject) {
        return WORK.KIND.eq(kind).and(WORK.SUBJECT.eq(subject.cast(String.class)));
    }

    /// Empty when none is under way and none has failed.
    public static Optional<Work> read(Record row) {
        if (row.get(ID) == null) return Optional.empty();
        var failedAt = Optional.ofNullable(row.get(FAILED_AT));
        return Optional.of(new Work(row.get(ID), row.get(KIND), row.get(SUBJECT), Work.State.valueOf(row.get(STATE)),
                Optional.ofNullable(row.get(STEP)), row.get(DONE), row.get(TOTAL), row.get(ASKED_BY), row.get(ATTEMPT),
                failedAt.map(at -> new Work.Failure(Optional.ofNullable(row.get(REFUSAL)), Optional.ofNullable(row.get(REFERENCE)), at))));
    }
}
