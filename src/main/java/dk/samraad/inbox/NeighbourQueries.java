package dk.samraad.inbox;

import static dk.samraad.jooq.hearing.Tables.LIKENESS;
import static dk.samraad.jooq.hearing.Tables.REPLY;
import static dk.samraad.jooq.hearing.Tables.SCREENING;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Row2;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

/// Finds the replies before and after one by their place in the order, not by counting up to it.
@Singleton
class NeighbourQueries {
    private static final Row2<Instant, Long> PLACE = row(REPLY.RECEIVED_AT, REPLY.ID);

    private final DSLContext sql;

    NeighbourQueries(DSLContext sql) {
        this.sql = sql;
    }

    Neighbours around(long hearing, StaffReply reply, InboxFilter filter) {
        var which = REPLY.CONSULTATION_ID.eq(hearing).and(InboxQueries.matching(filter));
        var here = row(val(reply.arrived().at(), REPLY.RECEIVED_AT), val(reply.id()));
        var before = name(which.and(PLACE.lt(here)), false);
        var after = name(which.and(PLACE.gt(here)), true);
        var itself = DSL.field(found(count(), which.and(REPLY.ID.eq(reply.id()))));
        var passed = DSL.field(found(count(), which.and(PLACE.lt(here))));
        var number = DSL.field(found(count(), which));
        var r = sql.select(before, after, itself, passed, number).fetchSingle();
        var place = r.get(itself) == 0 ? Optional.<Integer>empty() : Optional.of(r.get(passed) + 1);
        return new Neighbours(Optional.ofNullable(r.get(before)), Optional.ofNullable(r.get(after)), place, r.get(passed), r.get(number));
    }

    private static Field<String> name(Condition which, boolean forward) {
        var found = found(InboxQueries.REFERENCE, which);
        return DSL.field((forward ? found.orderBy(REPLY.RECEIVED_AT, REPLY.ID) : found.orderBy(REPLY.RECEIVED_AT.desc(), REPLY.ID.desc()))
                .limit(1));
    }

    private static <T> SelectConditionStep<Record1<T>> found(Field<T> what, Condition which) {
        return select(what).from(REPLY).join(SCREENING).on(SCREENING.REPLY_ID.eq(REPLY.ID)).leftJoin(LIKENESS)
                .on(LIKENESS.REPLY_ID.eq(REPLY.ID)).where(which);
    }
}
