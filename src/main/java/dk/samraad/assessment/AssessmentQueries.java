package dk.samraad.assessment;

import static dk.samraad.jooq.hearing.Tables.LEFT_OUT;
import static dk.samraad.jooq.hearing.Tables.LIKENESS;
import static dk.samraad.jooq.hearing.Tables.OPINION;
import static dk.samraad.jooq.hearing.Tables.POINT;
import static dk.samraad.jooq.hearing.Tables.PUBLIC_PART;
import static dk.samraad.jooq.hearing.Tables.REPLY;
import static dk.samraad.jooq.hearing.Tables.SCREENING;
import static dk.samraad.jooq.hearing.Tables.SEGMENT;
import static dk.samraad.jooq.hearing.Tables.SEGMENT_EVENT;
import static dk.samraad.jooq.hearing.Tables.UNASSESSED;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;

import dk.samraad.hearing.Reference;
import dk.samraad.reply.SpeaksAs;
import dk.samraad.text.Stance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Reads what is to be assessed and how far it is.
@Singleton
class AssessmentQueries {
    private static final int LETTERS_SHOWN = 160;
    /// All but late replies that staff said do not count.
    static final Condition COUNTS = DSL.condition(DSL.not(REPLY.LATE)).or(SCREENING.LATE_DECISION.isNull())
            .or(SCREENING.LATE_DECISION.eq("COUNTS"));
    /// Of those, what is in by now: what nobody has decided about says nothing on paper yet.
    static final Condition IS_IN = DSL.condition(DSL.not(REPLY.LATE)).or(SCREENING.LATE_DECISION.eq("COUNTS"));
    private static final Field<String> STAGE = coalesce(SEGMENT.STATE, DSL.when(LEFT_OUT.REPLY_ID.isNotNull(), TaskStage.LEFT_OUT.name())
            .else_(TaskStage.UNCUT.name()));
    private static final Field<String> ASSIGNED = coalesce(SEGMENT.ASSIGNED_TO, SCREENING.ASSIGNED_TO);
    private static final Field<String> BEGINNING = DSL.field(select(DSL.left(PUBLIC_PART.TEXT, LETTERS_SHOWN)).from(PUBLIC_PART)
            .where(PUBLIC_PART.REPLY_ID.eq(REPLY.ID)).and(SEGMENT.PART_ID.isNull().or(PUBLIC_PART.PART_ID.eq(SEGMENT.PART_ID)))
            .orderBy(PUBLIC_PART.POSITION).limit(1));
    private static final Field<String> WORDS = coalesce(DSL.nullif(SEGMENT.RESUME, ""), BEGINNING);

    private final DSLContext sql;

    AssessmentQueries(DSLContext sql) {
        this.sql = sql;
    }

    Task.Listing list(long hearing, Task.Filter filter) {
        var leads = Leads.of(hearing);
        // Those that say the same as an earlier one stand in its line.
        var which = REPLY.CONSULTATION_ID.eq(hearing).and(COUNTS).and(Leads.LEAD.isNull().or(Leads.LEAD.eq(REPLY.ID)))
                .and(matching(filter));
        var number = sql.fetchCount(select(REPLY.ID).from(REPLY).join(SCREENING).on(SCREENING.REPLY_ID.eq(REPLY.ID)).leftJoin(leads)
                .on(Leads.REPLY.eq(REPLY.ID))
                .leftJoin(SEGMENT).on(SEGMENT.REPLY_ID.eq(REPLY.ID)).leftJoin(LEFT_OUT).on(LEFT_OUT.REPLY_ID.eq(REPLY.ID)).where(which));
        var pages = Math.max(1, (number + Assessments.PER_PAGE - 1) / Assessments.PER_PAGE);
        var page = Math.min(Math.max(1, filter.page()), pages);
        var tasks = sql.select(REPLY.LETTER, REPLY.NUMBER, REPLY.PROTECTED, REPLY.SPEAKS_AS, REPLY.SENDER_NAME, REPLY.ORGANISATION,
                REPLY.RECEIVED_AT, SEGMENT.ID,
                        WORDS, SEGMENT.THEME_CODE, SEGMENT.PARAGRAPH_CODE, SEGMENT.RECOMMENDATION, STAGE, ASSIGNED, SEGMENT.REVISION,
                        SEGMENT.STANCE, POINT.TITLE, Leads.ALIKE)
                .from(REPLY).join(SCREENING).on(SCREENING.REPLY_ID.eq(REPLY.ID)).leftJoin(leads).on(Leads.REPLY.eq(REPLY.ID))
                .leftJoin(SEGMENT).on(SEGMENT.REPLY_ID.eq(REPLY.ID)).leftJoin(LEFT_OUT).on(LEFT_OUT.REPLY_ID.eq(REPLY.ID)).leftJoin(POINT)
                        .on(POINT.ID.eq(SEGMENT.POINT_ID))
                .where(which).orderBy(REPLY.RECEIVED_AT, REPLY.ID, SEGMENT.ID)
                .offset((page - 1) * Assessments.PER_PAGE).limit(Assessments.PER_PAGE)
                .fetch(AssessmentQueries::task);
        return new Task.Listing(tasks, number, page, pages);
    }

    /// The reply to go on with after this one: the next that is not finished, else the first.
    Optional<String> nextUnfinished(long hearing, long after) {
        var unfinished = LEFT_OUT.REPLY_ID.isNull()
                .and(SEGMENT.ID.isNull().or(SEGMENT.STATE.in(SegmentState.NEW.name(), SegmentState.IN_PROGRESS.name())));
        return sql.select(REPLY.LETTER, REPLY.NUMBER).from(REPLY).join(SCREENING).on(SCREENING.REPLY_ID.eq(REPLY.ID))
                .leftJoin(Leads.of(hearing)).on(Leads.REPLY.eq(REPLY.ID))
                .leftJoin(SEGMENT).on(SEGMENT.REPLY_ID.eq(REPLY.ID)).leftJoin(LEFT_OUT).on(LEFT_OUT.REPLY_ID.eq(REPLY.ID))
                .where(REPLY.CONSULTATION_ID.eq(hearing)).and(COUNTS).and(Leads.LEAD.eq(REPLY.ID)).and(unfinished).and(REPLY.ID.ne(after))
                .orderBy(DSL.when(REPLY.ID.gt(after), 0).otherwise(1), REPLY.ID).limit(1)
                .fetchOptional(row -> Reference.of(row.value1(), row.value2()));
    }

    Work.Alike alike(long hearing, long reply) {
        var mine = DSL.field(select(Leads.LEAD).from(Leads.of(hearing)).where(Leads.REPLY.eq(reply)));
        var group = sql.select(REPLY.ID, REPLY.LETTER, REPLY.NUMBER, Leads.LEAD, DSL.field(DSL.selectCount().from(LIKENESS)
                        .where(LIKENESS.LIKE_REPLY_ID.eq(REPLY.ID)).and(LIKENESS.VERDICT.isNull())))
                .from(Leads.of(hearing)).join(REPLY).on(REPLY.ID.eq(Leads.REPLY)).where(Leads.LEAD.eq(mine))
                        .orderBy(REPLY.RECEIVED_AT, REPLY.ID).fetch();
        if (group.isEmpty()) return Work.Alike.NONE;
        var lead = group.stream().filter(row -> row.value1().equals(row.value4())).findFirst().filter(row -> row.value1() != reply)
                .map(row -> Reference.of(row.value2(), row.value3())).orElse("");
        var others = group.stream().filter(row -> row.value1() != reply).map(row -> Reference.of(row.value2(), row.value3())).toList();
        return new Work.Alike(lead, others, group.stream().mapToInt(row -> row.value5()).sum());
    }

    private static Task task(Record r) {
        var isOrganisation = r.get(REPLY.SPEAKS_AS).equals(SpeaksAs.ORGANISATION.name());
        var sender = r.get(REPLY.PROTECTED) ? "" : isOrganisation ? r.get(REPLY.ORGANISATION) : r.get(REPLY.SENDER_NAME);
        return new Task(Reference.of(r.get(REPLY.LETTER), r.get(REPLY.NUMBER)), Optional.ofNullable(r.get(SEGMENT.ID)), sender,
                r.get(REPLY.RECEIVED_AT),
                orEmpty(r.get(WORDS)), orEmpty(r.get(SEGMENT.THEME_CODE)), orEmpty(r.get(SEGMENT.PARAGRAPH_CODE)),
                Optional.ofNullable(r.get(SEGMENT.RECOMMENDATION)).map(Recommendation::valueOf),
                TaskStage.valueOf(r.get(STAGE)), r.get(ASSIGNED),
                Optional.ofNullable(r.get(SEGMENT.REVISION)).orElse(0), Optional.ofNullable(r.get(SEGMENT.STANCE)).map(Stance::valueOf),
                orEmpty(r.get(POINT.TITLE)),
                Optional.ofNullable(r.get(Leads.ALIKE)).orElse(1));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Condition matching(Task.Filter filter) {
        var which = DSL.noCondition();
        if (filter.theme().equals(Task.Filter.NONE)) which = which.and(coalesce(SEGMENT.THEME_CODE, DSL.inline("")).eq(""));
        else if (!filter.theme().isEmpty()) which = which.and(SEGMENT.THEME_CODE.eq(filter.theme()));
        if (filter.stage().isPresent()) which = which.and(STAGE.eq(filter.stage().get().name()));
        if (filter.assigned().equals(Task.Filter.NONE)) which = which.and(ASSIGNED.eq(""));
        else if (!filter.assigned().isEmpty()) which = which.and(ASSIGNED.eq(filter.assigned()));
        return which;
    }

    Progress progress(long hearing) {
        var segments = count(SEGMENT.ID).as("segments");
        var approved = count(SEGMENT.ID).filterWhere(SEGMENT.STATE.eq(SegmentState.APPROVED.name())).as("approved");
        var out = DSL.boolOr(LEFT_OUT.REPLY_ID.isNotNull()).as("is_out");
        var undecided = DSL.boolOr(DSL.condition(REPLY.LATE).and(SCREENING.LATE_DECISION.isNull())).as("undecided");
        var own = count(SEGMENT.ID).filterWhere(SEGMENT.REPLY_ID.eq(REPLY.ID)).as("own");
        var each = select(REPLY.ID, segments, approved, out, undecided, own)
                .from(REPLY).join(SCREENING).on(SCREENING.REPLY_ID.eq(REPLY.ID)).leftJoin(Leads.of(hearing)).on(Leads.REPLY.eq(REPLY.ID))
                .leftJoin(SEGMENT).on(SEGMENT.REPLY_ID.eq(Leads.LEAD)).leftJoin(LEFT_OUT).on(LEFT_OUT.REPLY_ID.eq(REPLY.ID))
                .where(REPLY.CONSULTATION_ID.eq(hearing)).and(COUNTS).groupBy(REPLY.ID).asTable("each_reply");
        var all = each.field(segments);
        var done = each.field(approved);
        var isOut = DSL.condition(each.field(out));
        var opinions = DSL.field(DSL.selectCount().from(OPINION).where(OPINION.CONSULTATION_ID.eq(hearing))
                .and(OPINION.STATE.eq("SIGNED")));
        var opinionsDone = DSL.field(DSL.selectCount()
                .from(select(SEGMENT.OPINION_ID).from(SEGMENT).where(SEGMENT.CONSULTATION_ID.eq(hearing))
                .and(SEGMENT.OPINION_ID.isNotNull())
                .groupBy(SEGMENT.OPINION_ID).having(DSL.boolAnd(SEGMENT.STATE.eq(SegmentState.APPROVED.name())))));
        return sql.select(count(), count().filterWhere(all.eq(0).andNot(isOut)), count().filterWhere(all.gt(done)), count()
                .filterWhere(all.gt(0).and(all.eq(done))),
                        count().filterWhere(all.eq(0).and(isOut)), count().filterWhere(DSL.condition(each.field(undecided))),
                        coalesce(DSL.sum(each.field(own)), DSL.inline(java.math.BigDecimal.ZERO)).cast(Integer.class),
                        opinions, opinionsDone)
                .from(each).fetchSingle(mapping(Progress::new));
    }

    String unassessedBecause(long hearing) {
        return sql.select(UNASSESSED.BECAUSE).from(UNASSESSED).where(UNASSESSED.CONSULTATION_ID.eq(hearing))
                .fetchOptional(UNASSESSED.BECAUSE).orElse("");
    }

    Optional<LeftOut> leftOut(long reply) {
        return sql.select(LEFT_OUT.BECAUSE, LEFT_OUT.DECIDED_BY, LEFT_OUT.DECIDED_AT).from(LEFT_OUT).where(LEFT_OUT.REPLY_ID.eq(reply))
                .fetchOptional(mapping(LeftOut::new));
    }

    List<SegmentEvent> logOf(long segment) {
        return sql.select(SEGMENT_EVENT.AT, SEGMENT_EVENT.BY_NAME, SEGMENT_EVENT.DEED, SEGMENT_EVENT.DETAIL).from(SEGMENT_EVENT)
                .where(SEGMENT_EVENT.SEGMENT_ID.eq(segment)).orderBy(SEGMENT_EVENT.ID)
                .fetch(mapping((at, by, action, detail) -> new SegmentEvent(at, by, SegmentEvent.Action.valueOf(action), detail)));
    }
}
