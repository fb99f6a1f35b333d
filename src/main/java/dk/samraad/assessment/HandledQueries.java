package dk.samraad.assessment;

import static dk.samraad.jooq.hearing.Tables.LEFT_OUT;
import static dk.samraad.jooq.hearing.Tables.REPLY;
import static dk.samraad.jooq.hearing.Tables.SCREENING;
import static dk.samraad.jooq.hearing.Tables.SEGMENT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;

import dk.samraad.hearing.Reference;
import dk.samraad.reply.SpeaksAs;
import jakarta.inject.Singleton;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Says of every reply what became of it.
@Singleton
class HandledQueries {
    private static final Field<Integer> PIECES = DSL.field(DSL.name("pieces", "number"), Integer.class);
    private static final Field<Integer> DONE = DSL.field(DSL.name("pieces", "done"), Integer.class);

    private final DSLContext sql;

    HandledQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// In the order of their numbers.
    List<Handled> of(long hearing) {
        var pieces = select(SEGMENT.REPLY_ID, count().as("number"), count().filterWhere(SEGMENT.STATE.in("READY", "APPROVED")).as("done"))
                .from(SEGMENT).where(SEGMENT.CONSULTATION_ID.eq(hearing)).groupBy(SEGMENT.REPLY_ID).asTable("pieces");
        return sql.select(REPLY.LETTER, REPLY.NUMBER, REPLY.PROTECTED, REPLY.SPEAKS_AS, REPLY.ORGANISATION, REPLY.SENDER_NAME, REPLY.LATE,
                SCREENING.LATE_DECISION,
                        SCREENING.LATE_BECAUSE, SCREENING.PUBLICATION, LEFT_OUT.BECAUSE, PIECES, DONE)
                .from(REPLY).join(SCREENING).on(SCREENING.REPLY_ID.eq(REPLY.ID)).leftJoin(LEFT_OUT).on(LEFT_OUT.REPLY_ID.eq(REPLY.ID))
                .leftJoin(Leads.of(hearing)).on(Leads.REPLY.eq(REPLY.ID))
                .leftJoin(pieces).on(DSL.field(DSL.name("pieces", "reply_id"), Long.class).eq(Leads.LEAD))
                .where(REPLY.CONSULTATION_ID.eq(hearing)).orderBy(REPLY.LETTER, REPLY.NUMBER).fetch(HandledQueries::handled);
    }

    private static Handled handled(Record r) {
        var handling = handling(r);
        var sender = r.get(REPLY.PROTECTED) ? "" : r.get(REPLY.SPEAKS_AS).equals(SpeaksAs.ORGANISATION.name()) ? r.get(REPLY.ORGANISATION)
                : r.get(REPLY.SENDER_NAME);
        var isPublic = r.get(SCREENING.PUBLICATION).equals("APPROVED")
                && (!r.get(REPLY.LATE) || "COUNTS".equals(r.get(SCREENING.LATE_DECISION)));
        return new Handled(Reference.of(r.get(REPLY.LETTER), r.get(REPLY.NUMBER)), sender, isPublic, handling, switch (handling) {
            case LATE_OUT -> r.get(SCREENING.LATE_BECAUSE);
            case LEFT_OUT -> r.get(LEFT_OUT.BECAUSE);
            case ASSESSED, NOT_ASSESSED, LATE_UNDECIDED -> "";
        });
    }

    private static Handling handling(Record r) {
        var decision = r.get(SCREENING.LATE_DECISION);
        if (r.get(REPLY.LATE) && decision == null) return Handling.LATE_UNDECIDED;
        if (r.get(REPLY.LATE) && decision.equals("COUNTS_NOT")) return Handling.LATE_OUT;
        if (r.get(LEFT_OUT.BECAUSE) != null) return Handling.LEFT_OUT;
        var number = r.get(PIECES);
        return number != null && number.equals(r.get(DONE)) ? Handling.ASSESSED : Handling.NOT_ASSESSED;
    }
}
