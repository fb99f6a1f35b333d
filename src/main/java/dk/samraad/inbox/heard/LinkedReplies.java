package dk.samraad.inbox.heard;

import static dk.samraad.jooq.hearing.Tables.PUBLIC_REPLY;
import static dk.samraad.jooq.hearing.Tables.REPLY;
import static dk.samraad.jooq.hearing.Tables.SCREENING;
import static dk.samraad.jooq.hearing.Tables.SENDER_PARTY;
import static org.jooq.Records.mapping;

import dk.samraad.duty.Answer;
import dk.samraad.duty.Answer.InTime;
import dk.samraad.duty.LinkedAnswers;
import dk.samraad.hearing.Reference;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Tells the register which replies are a party's.
@Singleton
class LinkedReplies implements LinkedAnswers {
    @Override
    public Field<List<Answer>> of(Field<Long> hearing, Field<Long> party) {
        var named = DSL.field(DSL.exists(DSL.selectOne().from(PUBLIC_REPLY).where(PUBLIC_REPLY.ID.eq(REPLY.ID)))
                .and(REPLY.PROTECTED.isFalse().or(REPLY.SPEAKS_AS.eq("ORGANISATION"))));
        return DSL.multiset(DSL.select(REPLY.LETTER, REPLY.NUMBER, REPLY.RECEIVED_AT, REPLY.LATE, SCREENING.LATE_DECISION, named,
                SENDER_PARTY.NO_REMARKS)
                        .from(SENDER_PARTY).join(REPLY).on(REPLY.ID.eq(SENDER_PARTY.REPLY_ID)).join(SCREENING)
                                .on(SCREENING.REPLY_ID.eq(REPLY.ID))
                        .where(SENDER_PARTY.CONSULTATION_ID.eq(hearing), SENDER_PARTY.PARTY_ID.eq(party), SENDER_PARTY.IS_ITS.isTrue())
                        .orderBy(REPLY.RECEIVED_AT, REPLY.ID))
                .convertFrom(rows -> rows.map(mapping(LinkedReplies::answer)));
    }

    private static Answer answer(String letter, int number, Instant at, boolean late, @Nullable String decision, boolean isNamed,
            boolean noRemarks) {
        return new Answer(Reference.of(letter, number), at, inTime(late, decision), isNamed, noRemarks);
    }

    private static InTime inTime(boolean late, @Nullable String decision) {
        if (!late) return InTime.ON_TIME;
        if (decision == null) return InTime.LATE_UNDECIDED;
        return decision.equals("COUNTS") ? InTime.LATE_COUNTS : InTime.LATE_COUNTS_NOT;
    }
}
