package dk.samraad.assessment;

import static dk.samraad.jooq.hearing.Tables.ASSESSED_WITH;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.select;

import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// Whose pieces stand for each reply that counts and is not left out, and for how many replies those stand.
final class Leads {
    static final Field<Long> REPLY = DSL.field(DSL.name("leads", "reply_id"), Long.class);
    static final Field<Long> LEAD = DSL.field(DSL.name("leads", "lead_id"), Long.class);
    /// Of replies, the first one among them.
    static final Field<Integer> ALIKE = DSL.field(DSL.name("leads", "alike"), Integer.class);

    private Leads() {}

    static Table<?> of(long hearing) {
        return select(ASSESSED_WITH.REPLY_ID, ASSESSED_WITH.LEAD_ID, count().over(partitionBy(ASSESSED_WITH.LEAD_ID)).as("alike"))
                .from(ASSESSED_WITH).where(ASSESSED_WITH.CONSULTATION_ID.eq(hearing)).asTable("leads");
    }
}
