package dk.samraad.inbox;

import static dk.samraad.jooq.hearing.Tables.LIKENESS;
import static dk.samraad.jooq.hearing.Tables.REPLY;
import static dk.samraad.jooq.hearing.Tables.REPLY_PART;

import dk.samraad.hearing.Reference;
import dk.samraad.inbox.StaffReply.Verdict;
import dk.samraad.text.Rounding;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Reads groups of replies that say the same.
@Singleton
@Connectable
class LikeGroupQueries {
    private static final int LETTERS_SHOWN = 200;
    private static final Field<Integer> SIZE = DSL.count();
    private static final Field<Integer> UNDECIDED = DSL.count().filterWhere(LIKENESS.VERDICT.isNull());
    private static final Field<String> BEGINNING = DSL.field(DSL.select(DSL.left(REPLY_PART.TEXT, LETTERS_SHOWN)).from(REPLY_PART)
            .where(REPLY_PART.REPLY_ID.eq(REPLY.ID)).orderBy(REPLY_PART.POSITION).limit(1));

    private final DSLContext sql;

    LikeGroupQueries(DSLContext sql) {
        this.sql = sql;
    }

    private record Found(long first, int size, int undecided) {}

    LikeGroup.Listing list(long hearing, int page) {
        var ofHearing = LIKENESS.CONSULTATION_ID.eq(hearing).and(LIKENESS.LIKE_REPLY_ID.isNotNull());
        var number = sql.fetchCount(DSL.selectDistinct(LIKENESS.LIKE_REPLY_ID).from(LIKENESS).where(ofHearing));
        var pages = Math.max(1, (number + LikeGroups.PER_PAGE - 1) / LikeGroups.PER_PAGE);
        var shown = Math.clamp(page, 1, pages);
        var found = sql.select(LIKENESS.LIKE_REPLY_ID, SIZE, UNDECIDED).from(LIKENESS).where(ofHearing).groupBy(LIKENESS.LIKE_REPLY_ID)
                .orderBy(DSL.when(UNDECIDED.gt(0), 0).otherwise(1), SIZE.desc(), LIKENESS.LIKE_REPLY_ID)
                .offset((shown - 1) * LikeGroups.PER_PAGE).limit(LikeGroups.PER_PAGE)
                        .fetch(r -> new Found(r.value1(), r.value2(), r.value3()));
        var ids = found.stream().map(Found::first).toList();
        var firsts = firsts(ids);
        var members = members(ids);
        // One that was withdrawn this moment has no group any more.
        var groups = found.stream().filter(group -> firsts.containsKey(group.first()))
                .map(group -> group(group, Objects.requireNonNull(firsts.get(group.first())),
                members.getOrDefault(group.first(), List.of()))).toList();
        return new LikeGroup.Listing(groups, number, shown, pages);
    }

    private Map<Long, Record> firsts(List<Long> ids) {
        return sql.select(REPLY.ID, REPLY.LETTER, REPLY.NUMBER, REPLY.SPEAKS_AS, REPLY.SENDER_NAME, REPLY.ORGANISATION, BEGINNING)
                .from(REPLY).where(REPLY.ID.in(ids)).fetch().stream().collect(Collectors.toMap(r -> r.get(REPLY.ID), r -> r));
    }

    private Map<Long, List<LikeGroup.Member>> members(List<Long> ids) {
        var place = DSL.rowNumber().over(DSL.partitionBy(LIKENESS.LIKE_REPLY_ID)
                .orderBy(DSL.when(LIKENESS.VERDICT.isNull(), 0).otherwise(1), LIKENESS.REPLY_ID)).as("place");
        var ranked = DSL.select(LIKENESS.REPLY_ID, place).from(LIKENESS).where(LIKENESS.LIKE_REPLY_ID.in(ids)).asTable("ranked");
        return sql.select(LIKENESS.LIKE_REPLY_ID, LIKENESS.SIMILARITY, LIKENESS.VERDICT, REPLY.LETTER, REPLY.NUMBER, REPLY.SPEAKS_AS,
                REPLY.SENDER_NAME, REPLY.ORGANISATION,
                        REPLY.RECEIVED_AT, BEGINNING)
                .from(ranked).join(LIKENESS).on(LIKENESS.REPLY_ID.eq(ranked.field(LIKENESS.REPLY_ID))).join(REPLY)
                        .on(REPLY.ID.eq(LIKENESS.REPLY_ID))
                .where(DSL.field(DSL.name("ranked", "place"), Integer.class).le(LikeGroups.MOST_SHOWN))
                        .orderBy(DSL.field(DSL.name("ranked", "place")))
                .fetchGroups(LIKENESS.LIKE_REPLY_ID, LikeGroupQueries::member);
    }

    private static LikeGroup group(Found found, Record first, List<LikeGroup.Member> members) {
        return new LikeGroup(reference(first), sender(first), first.get(BEGINNING), found.size(), found.undecided(), members);
    }

    private static LikeGroup.Member member(Record r) {
        return new LikeGroup.Member(reference(r), sender(r), r.get(REPLY.RECEIVED_AT), r.get(BEGINNING),
                (int) Rounding.whole(100.0 * r.get(LIKENESS.SIMILARITY)),
                Optional.ofNullable(r.get(LIKENESS.VERDICT)).map(Verdict::valueOf));
    }

    private static String reference(Record r) {
        return Reference.of(r.get(REPLY.LETTER), r.get(REPLY.NUMBER));
    }

    private static String sender(Record r) {
        return r.get(REPLY.SPEAKS_AS).equals("ORGANISATION") ? r.get(REPLY.ORGANISATION) : r.get(REPLY.SENDER_NAME);
    }
}
