package dk.samraad.inbox;

import static dk.samraad.jooq.hearing.Tables.FILE_MASK;
import static dk.samraad.jooq.hearing.Tables.FILE_WORDS;
import static dk.samraad.jooq.hearing.Tables.LIKENESS;
import static dk.samraad.jooq.hearing.Tables.MASK;
import static dk.samraad.jooq.hearing.Tables.PUBLIC_REPLY;
import static dk.samraad.jooq.hearing.Tables.PUBLIC_WORDS;
import static dk.samraad.jooq.hearing.Tables.REPLY;
import static dk.samraad.jooq.hearing.Tables.REPLY_FILE;
import static dk.samraad.jooq.hearing.Tables.REPLY_PART;
import static dk.samraad.jooq.hearing.Tables.REPLY_WITHDRAWN;
import static dk.samraad.jooq.hearing.Tables.SCREENING;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.select;

import dk.samraad.hearing.Hearing;
import dk.samraad.reply.Channel;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/// Counts the replies of a hearing, for its reports.
@Singleton
@ReadOnly
public class ReplyTallies {
    private final DSLContext sql;

    ReplyTallies(DSLContext sql) {
        this.sql = sql;
    }

    /// Five statements.
    public ReplyTally of(Hearing hearing) {
        var ofHearing = REPLY.CONSULTATION_ID.eq(hearing.id());
        var byChannel = new EnumMap<Channel, Integer>(Channel.class);
        sql.select(REPLY.CHANNEL, count()).from(REPLY).where(ofHearing).groupBy(REPLY.CHANNEL)
                .forEach(row -> byChannel.put(Channel.valueOf(row.value1()), row.value2()));
        var late = REPLY.LATE.isTrue();
        var counts = SCREENING.LATE_DECISION.isNotDistinctFrom("COUNTS");
        var onTimeOrIn = REPLY.LATE.isFalse().or(counts);
        var waiting = many(SCREENING.PUBLICATION.eq("WAITING").and(onTimeOrIn));
        var rejected = many(SCREENING.PUBLICATION.eq("REJECTED").and(onTimeOrIn));
        var lateIn = many(late.and(counts));
        var lateOut = many(late.and(SCREENING.LATE_DECISION.isNotDistinctFrom("COUNTS_NOT")));
        var undecided = many(late.and(SCREENING.LATE_DECISION.isNull()));
        var guarded = many(REPLY.PROTECTED.isTrue());
        var entered = many(REPLY.ENTERED_BY.ne(""));
        var alike = many(LIKENESS.VERDICT.isNotDistinctFrom("SAME"));
        // Of a group whose first withdrew, another is the first.
        var orphans = countDistinct(LIKENESS.GROUP_ID).filterWhere(LIKENESS.VERDICT.eq("SAME").and(LIKENESS.LIKE_REPLY_ID.isNull()));
        var received = sql.select(count(), waiting, rejected, lateIn, lateOut, undecided, guarded, alike, entered, orphans).from(REPLY)
                .join(SCREENING).on(SCREENING.REPLY_ID.eq(REPLY.ID)).leftJoin(LIKENESS).on(LIKENESS.REPLY_ID.eq(REPLY.ID))
                .where(ofHearing).fetchSingle();
        var inTexts = select(REPLY_PART.REPLY_ID).from(MASK).join(REPLY_PART).on(REPLY_PART.ID.eq(MASK.PART_ID))
                .join(PUBLIC_REPLY).on(PUBLIC_REPLY.ID.eq(REPLY_PART.REPLY_ID))
                .where(PUBLIC_REPLY.CONSULTATION_ID.eq(hearing.id()).and(MASK.LIFTED_AT.isNull()));
        // Of files only those whose words the public reads in their place.
        var inFiles = select(REPLY_FILE.REPLY_ID).from(FILE_MASK).join(PUBLIC_WORDS).on(PUBLIC_WORDS.FILE_ID.eq(FILE_MASK.FILE_ID))
                .join(FILE_WORDS).on(FILE_WORDS.FILE_ID.eq(FILE_MASK.FILE_ID)).join(REPLY_FILE).on(REPLY_FILE.ID.eq(FILE_MASK.FILE_ID))
                .join(PUBLIC_REPLY).on(PUBLIC_REPLY.ID.eq(REPLY_FILE.REPLY_ID))
                .where(PUBLIC_REPLY.CONSULTATION_ID.eq(hearing.id()).and(FILE_MASK.LIFTED_AT.isNull())
                        .and(FILE_MASK.STARTS.lt(FILE_WORDS.SHOWN)));
        var passages = inTexts.unionAll(inFiles).asTable("hidden", "reply");
        var hidden = sql.select(count(), countDistinct(passages.field("reply"))).from(passages).fetchSingle();
        return new ReplyTally(received.value1(), byChannel, sql.fetchCount(PUBLIC_REPLY, PUBLIC_REPLY.CONSULTATION_ID.eq(hearing.id())),
                received.get(waiting),
                received.get(rejected), received.get(lateIn), received.get(lateOut), received.get(undecided), hidden.value2(),
                hidden.value1(), received.get(guarded),
                received.get(alike) - received.get(orphans),
                sql.fetchCount(REPLY_WITHDRAWN, REPLY_WITHDRAWN.CONSULTATION_ID.eq(hearing.id())),
                received.get(entered));
    }

    private static Field<Integer> many(Condition condition) {
        return count().filterWhere(condition);
    }
}
