package dk.samraad.hearing;

import static dk.samraad.jooq.hearing.Tables.CONSULTATION;

import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

@Singleton
@Connectable
class HearingQueries {
    /// So many lines on a page of the list.
    static final int PAGE = 25;

    private final DSLContext sql;

    HearingQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// Those under way first, then by deadline, the latest first.
    HearingList list(int page) {
        var over = DSL.case_().when(CONSULTATION.STATE.in("ARCHIVED", "WITHDRAWN"), 1).else_(0);
        var all = DSL.count().over();
        var rows = sql.select(CONSULTATION.SLUG, CONSULTATION.TITLE, CONSULTATION.STATE, CONSULTATION.OPENS_ON, CONSULTATION.DEADLINE,
                        CONSULTATION.COMMITTEE, CONSULTATION.DECISION_ON, all)
                .from(CONSULTATION)
                .orderBy(over, CONSULTATION.DEADLINE.desc(), CONSULTATION.SLUG)
                .limit(PAGE).offset((page - 1) * PAGE)
                .fetch();
        var lines = rows.map(r -> new HearingList.Line(r.value1(), r.value2(), HearingState.valueOf(r.value3()), r.value4(),
                r.value5(), r.value6(),
                java.util.Optional.ofNullable(r.value7())));
        var total = rows.isEmpty() ? 0 : rows.getFirst().value8();
        return new HearingList(List.copyOf(lines), page, Math.max(page, (total + PAGE - 1) / PAGE));
    }
}
