package dk.samraad.assessment;

import static dk.samraad.jooq.hearing.Tables.LEFT_OUT;
import static dk.samraad.jooq.hearing.Tables.MASK;
import static dk.samraad.jooq.hearing.Tables.POINT;
import static dk.samraad.jooq.hearing.Tables.PUBLIC_PART;
import static dk.samraad.jooq.hearing.Tables.REPLY;
import static dk.samraad.jooq.hearing.Tables.REPLY_PART;
import static dk.samraad.jooq.hearing.Tables.SCREENING;
import static dk.samraad.jooq.hearing.Tables.SEGMENT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import dk.samraad.hearing.Reference;
import dk.samraad.privacy.HiddenWords;
import dk.samraad.reply.SpeaksAs;
import dk.samraad.text.Stance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Reads what was made of the replies, and takes out of it whatever must not leave the house.
@Singleton
class AssessedQueries {
    private record Hidden(int starts, int ends) {}

    private record Masked(String original, List<Hidden> hidden) {}

    private record Written(
            long id, @Nullable Integer starts, String quote, Judgement judgement, SegmentState state, String assigned, String point,
            @Nullable String code, @Nullable String text) {}

    private static final Field<List<Written>> WRITTEN = multiset(select(SEGMENT.ID, SEGMENT.STARTS, SEGMENT.QUOTE, SEGMENT.THEME_CODE,
            SEGMENT.PARAGRAPH_CODE,
                    SEGMENT.RESUME, SEGMENT.ASSESSMENT, SEGMENT.RECOMMENDATION, SEGMENT.CHANGE_CODES, SEGMENT.STANCE, SEGMENT.POINT_ID,
                    SEGMENT.STATE, SEGMENT.ASSIGNED_TO,
                    POINT.TITLE, PUBLIC_PART.PARAGRAPH_CODE, PUBLIC_PART.TEXT)
                    .from(SEGMENT).leftJoin(PUBLIC_PART).on(PUBLIC_PART.PART_ID.eq(SEGMENT.PART_ID)).leftJoin(POINT)
                            .on(POINT.ID.eq(SEGMENT.POINT_ID))
                    .where(SEGMENT.REPLY_ID.eq(Leads.LEAD)).orderBy(PUBLIC_PART.POSITION.asc().nullsFirst(), SEGMENT.STARTS, SEGMENT.ID))
            .convertFrom(rows -> rows.map(AssessedQueries::written));
    private static final Field<List<Masked>> MASKED = multiset(select(REPLY_PART.TEXT,
                    multiset(select(MASK.STARTS, MASK.ENDS).from(MASK).where(MASK.PART_ID.eq(REPLY_PART.ID)).and(MASK.LIFTED_AT.isNull()))
                            .convertFrom(rows -> rows.map(mapping(Hidden::new))))
                    .from(REPLY_PART).where(REPLY_PART.REPLY_ID.eq(REPLY.ID).or(REPLY_PART.REPLY_ID.eq(Leads.LEAD)))
                    .and(exists(selectOne().from(MASK).where(MASK.PART_ID.eq(REPLY_PART.ID)).and(MASK.LIFTED_AT.isNull()))))
            .convertFrom(rows -> rows.map(mapping(Masked::new)));

    private final DSLContext sql;

    AssessedQueries(DSLContext sql) {
        this.sql = sql;
    }

    List<Assessed> assessed(long hearing, HiddenWords everywhere, Assessed.Mark after, int size) {
        return sql.select(REPLY.ID, REPLY.LETTER, REPLY.NUMBER, REPLY.SPEAKS_AS, REPLY.LATE, REPLY.RECEIVED_AT, REPLY.PROTECTED,
                REPLY.SENDER_NAME,
                        SCREENING.PUBLICATION, SCREENING.LATE_DECISION, Leads.LEAD, SCREENING.PUBLIC_NAME, SCREENING.PUBLIC_ORGANISATION,
                        LEFT_OUT.BECAUSE, LEFT_OUT.DECIDED_BY, LEFT_OUT.DECIDED_AT, WRITTEN, MASKED)
                .from(REPLY).join(SCREENING).on(SCREENING.REPLY_ID.eq(REPLY.ID)).leftJoin(LEFT_OUT).on(LEFT_OUT.REPLY_ID.eq(REPLY.ID))
                .leftJoin(Leads.of(hearing)).on(Leads.REPLY.eq(REPLY.ID))
                .where(REPLY.CONSULTATION_ID.eq(hearing)).and(AssessmentQueries.COUNTS)
                .and(row(REPLY.RECEIVED_AT, REPLY.ID).gt(after.receivedAt(), after.reply()))
                .orderBy(REPLY.RECEIVED_AT, REPLY.ID).limit(size)
                .fetch(row -> assessed(row, everywhere));
    }

    private static Assessed assessed(Record r, HiddenWords everywhere) {
        var passages = r.get(MASKED).stream().flatMap(part -> part.hidden().stream()
                .map(h -> part.original().substring(h.starts(), h.ends()))).toList();
        var hidden = HiddenWords.ofReply(passages, r.get(REPLY.PROTECTED) ? r.get(REPLY.SENDER_NAME) : "").and(everywhere);
        var undecided = r.get(REPLY.LATE) && r.get(SCREENING.LATE_DECISION) == null;
        var isPublic = r.get(SCREENING.PUBLICATION).equals("APPROVED");
        var isOwn = r.get(REPLY.ID).equals(r.get(Leads.LEAD));
        Optional<LeftOut> leftOut = Optional.ofNullable(r.get(LEFT_OUT.BECAUSE))
                .map(because -> new LeftOut(hidden.takenOutOf(because), r.get(LEFT_OUT.DECIDED_BY), r.get(LEFT_OUT.DECIDED_AT)));
        return new Assessed(r.get(REPLY.ID), Reference.of(r.get(REPLY.LETTER), r.get(REPLY.NUMBER)), isPublic,
                SpeaksAs.valueOf(r.get(REPLY.SPEAKS_AS)),
                isPublic ? r.get(SCREENING.PUBLIC_NAME) : "", isPublic ? r.get(SCREENING.PUBLIC_ORGANISATION) : "", r.get(REPLY.LATE),
                undecided, r.get(REPLY.RECEIVED_AT),
                r.get(WRITTEN).stream().map(written -> piece(written, hidden, isOwn)).toList(), leftOut);
    }

    private static Assessed.Piece piece(Written written, HiddenWords hidden, boolean isOwn) {
        return new Assessed.Piece(written.id(), written.judgement().without(hidden), written.state(), hidden.takenOutOf(written.point()),
                written.code() == null ? "" : written.code(),
                isOwn ? words(written) : "", written.assigned());
    }

    private static Written written(Record r) {
        var recommendation = Optional.ofNullable(r.get(SEGMENT.RECOMMENDATION)).map(Recommendation::valueOf);
        var stance = Optional.ofNullable(r.get(SEGMENT.STANCE)).map(Stance::valueOf);
        var judgement = new Judgement(r.get(SEGMENT.THEME_CODE), r.get(SEGMENT.PARAGRAPH_CODE), r.get(SEGMENT.RESUME),
                r.get(SEGMENT.ASSESSMENT), recommendation,
                List.of(r.get(SEGMENT.CHANGE_CODES)), stance, Optional.ofNullable(r.get(SEGMENT.POINT_ID)));
        var point = r.get(POINT.TITLE);
        return new Written(r.get(SEGMENT.ID), r.get(SEGMENT.STARTS), r.get(SEGMENT.QUOTE), judgement,
                SegmentState.valueOf(r.get(SEGMENT.STATE)), r.get(SEGMENT.ASSIGNED_TO),
                point == null ? "" : point, r.get(PUBLIC_PART.PARAGRAPH_CODE), r.get(PUBLIC_PART.TEXT));
    }

    private static String words(Written written) {
        if (written.text() == null) return "";
        if (written.starts() == null) return written.text();
        var standing = Standing.of(new Place.Passage(0, written.starts(), written.quote()), written.text());
        return written.text().substring(standing.start(), standing.end());
    }
}
