package dk.samraad.inbox;

import static dk.samraad.jooq.hearing.Tables.LIKENESS;
import static dk.samraad.jooq.hearing.Tables.MASK;
import static dk.samraad.jooq.hearing.Tables.PARAGRAPH;
import static dk.samraad.jooq.hearing.Tables.PUBLIC_PART;
import static dk.samraad.jooq.hearing.Tables.REPLY;
import static dk.samraad.jooq.hearing.Tables.REPLY_CONTACT;
import static dk.samraad.jooq.hearing.Tables.REPLY_FILE;
import static dk.samraad.jooq.hearing.Tables.REPLY_PART;
import static dk.samraad.jooq.hearing.Tables.SCREENING;
import static dk.samraad.jooq.hearing.Tables.SECTION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import dk.samraad.hearing.Reference;
import dk.samraad.privacy.MaskKind;
import dk.samraad.reply.Channel;
import dk.samraad.reply.FirstScreening.Wait;
import dk.samraad.reply.PublicState;
import dk.samraad.reply.SpeaksAs;
import dk.samraad.text.Rounding;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Reads replies with everything staff decided about them.
@Singleton
class InboxQueries {
    private static final int LETTERS_SHOWN = 200;
    static final Field<String> REFERENCE = reference(REPLY);
    private static final dk.samraad.jooq.hearing.tables.Reply LIKE = REPLY.as("like_reply");
    private static final Field<Integer> FILES = DSL.field(select(DSL.count()).from(REPLY_FILE).where(REPLY_FILE.REPLY_ID.eq(REPLY.ID)));
    private static final Field<String> BEGINNING = DSL.field(select(DSL.left(REPLY_PART.TEXT, LETTERS_SHOWN)).from(REPLY_PART)
            .where(REPLY_PART.REPLY_ID.eq(REPLY.ID)).orderBy(REPLY_PART.POSITION).limit(1));

    private final DSLContext sql;

    InboxQueries(DSLContext sql) {
        this.sql = sql;
    }

    private static Field<String> reference(dk.samraad.jooq.hearing.tables.Reply table) {
        return DSL.concat(table.LETTER, DSL.inline("-"), DSL.toChar(table.NUMBER, "FM9999000"));
    }

    InboxLine.Listing list(long hearing, InboxFilter filter) {
        var which = REPLY.CONSULTATION_ID.eq(hearing).and(matching(filter));
        var number = sql.fetchCount(found(which));
        var pages = Math.max(1, (number + Inbox.PER_PAGE - 1) / Inbox.PER_PAGE);
        var page = Math.clamp(filter.page(), 1, pages);
        // Chosen before anything else is read about them: PostgreSQL, when it guesses wrong how many a search finds, would read it for all.
        var shown = found(which).orderBy(REPLY.RECEIVED_AT, REPLY.ID).offset((page - 1) * Inbox.PER_PAGE).limit(Inbox.PER_PAGE);
        var lines = sql.select(REPLY.ID, REFERENCE, REPLY.SENDER_NAME, REPLY.ORGANISATION, REPLY.SPEAKS_AS, REPLY.PROTECTED, REPLY.CHANNEL,
                REPLY.RECEIVED_AT, REPLY.LATE,
                        SCREENING.LATE_DECISION, SCREENING.PUBLICATION, SCREENING.ASSIGNED_TO, FILES, BEGINNING, LIKENESS.VERDICT,
                        LIKE.LETTER, LIKE.NUMBER)
                .from(REPLY).join(SCREENING).on(SCREENING.REPLY_ID.eq(REPLY.ID))
                .leftJoin(LIKENESS).on(LIKENESS.REPLY_ID.eq(REPLY.ID)).leftJoin(LIKE).on(LIKE.ID.eq(LIKENESS.LIKE_REPLY_ID))
                .where(REPLY.ID.in(shown)).orderBy(REPLY.RECEIVED_AT, REPLY.ID)
                .fetch(InboxQueries::line);
        return new InboxLine.Listing(lines, number, page, pages);
    }

    /// Joined on the left, a table that is not asked for is not read; every reply has its screening.
    private static SelectConditionStep<Record1<Long>> found(Condition which) {
        return select(REPLY.ID).from(REPLY).leftJoin(SCREENING).on(SCREENING.REPLY_ID.eq(REPLY.ID)).leftJoin(LIKENESS)
                .on(LIKENESS.REPLY_ID.eq(REPLY.ID)).where(which);
    }

    private static InboxLine line(Record r) {
        var speaksAs = SpeaksAs.valueOf(r.get(REPLY.SPEAKS_AS));
        var isLike = r.get(LIKE.LETTER) != null && !"DIFFERENT".equals(r.get(LIKENESS.VERDICT));
        return new InboxLine(r.get(REPLY.ID), r.get(REFERENCE), speaksAs == SpeaksAs.ORGANISATION ? r.get(REPLY.ORGANISATION)
                : r.get(REPLY.SENDER_NAME), speaksAs,
                r.get(REPLY.PROTECTED), Channel.valueOf(r.get(REPLY.CHANNEL)), r.get(REPLY.RECEIVED_AT),
                timeliness(r.get(REPLY.LATE), r.get(SCREENING.LATE_DECISION)),
                PublicState.valueOf(r.get(SCREENING.PUBLICATION)), r.get(SCREENING.ASSIGNED_TO), r.get(FILES), r.get(BEGINNING),
                isLike ? Optional.of(Reference.of(r.get(LIKE.LETTER), r.get(LIKE.NUMBER))) : Optional.empty());
    }

    private static Timeliness timeliness(boolean late, @Nullable String decision) {
        if (!late) return Timeliness.ON_TIME;
        if (decision == null) return Timeliness.LATE_UNDECIDED;
        return decision.equals("COUNTS") ? Timeliness.LATE_COUNTS : Timeliness.LATE_COUNTS_NOT;
    }

    static Condition matching(InboxFilter filter) {
        var which = DSL.noCondition();
        if (!filter.words().isEmpty()) which = which.and(saying(filter.words()));
        if (filter.timeliness().isPresent()) which = which.and(timeliness(filter.timeliness().get()));
        if (filter.speaksAs().isPresent()) which = which.and(REPLY.SPEAKS_AS.eq(filter.speaksAs().get().name()));
        if (filter.state().isPresent()) which = which.and(SCREENING.PUBLICATION.eq(filter.state().get().name()));
        if (filter.assigned().equals(InboxFilter.NOBODY)) which = which.and(SCREENING.ASSIGNED_TO.eq(""));
        else if (!filter.assigned().isEmpty()) which = which.and(SCREENING.ASSIGNED_TO.eq(filter.assigned()));
        if (filter.alike()) which = which.and(LIKENESS.LIKE_REPLY_ID.isNotNull()).and(LIKENESS.VERDICT.isDistinctFrom("DIFFERENT"));
        return filter.theme().isEmpty() ? which : which.and(about(filter.theme()));
    }

    /// The words stand in the statement itself, quoted by jOOQ, and not beside it: not knowing them, PostgreSQL takes the same plan for a
    /// word nobody wrote and one everybody did, and reads and sorts every reply for the first page.
    private static Condition saying(String words) {
        return DSL.condition("{0} @@ websearch_to_tsquery('danish', platform.searchable({1}))", REPLY.WORDS, DSL.inline(words));
    }

    private static Condition timeliness(Timeliness wanted) {
        return switch (wanted) {
            case ON_TIME -> REPLY.LATE.isFalse();
            case LATE_UNDECIDED -> REPLY.LATE.isTrue().and(SCREENING.LATE_DECISION.isNull());
            case LATE_COUNTS -> REPLY.LATE.isTrue().and(SCREENING.LATE_DECISION.eq("COUNTS"));
            case LATE_COUNTS_NOT -> REPLY.LATE.isTrue().and(SCREENING.LATE_DECISION.eq("COUNTS_NOT"));
        };
    }

    private static Condition about(String theme) {
        return exists(selectOne().from(REPLY_PART).join(PARAGRAPH).on(PARAGRAPH.ID.eq(REPLY_PART.PARAGRAPH_ID)).join(SECTION)
                .on(SECTION.ID.eq(PARAGRAPH.SECTION_ID))
                .where(REPLY_PART.REPLY_ID.eq(REPLY.ID)).and(coalesce(PARAGRAPH.THEME_CODE, SECTION.THEME_CODE).eq(theme)));
    }

    Optional<StaffReply> one(long hearing, String reference) {
        var masks = multiset(select(MASK.ID, MASK.STARTS, MASK.ENDS, MASK.KIND, MASK.REASON, MASK.MADE_BY, MASK.MADE_AT, MASK.LIFTED_BY,
                MASK.LIFTED_BECAUSE, MASK.LIFTED_AT)
                .from(MASK).where(MASK.PART_ID.eq(REPLY_PART.ID)).orderBy(MASK.STARTS, MASK.ID))
                .convertFrom(rows -> rows.map(mapping(InboxQueries::mask)));
        var parts = multiset(select(REPLY_PART.ID, REPLY_PART.PARAGRAPH_CODE, REPLY_PART.TEXT, PUBLIC_PART.TEXT, masks)
                .from(REPLY_PART).join(PUBLIC_PART).on(PUBLIC_PART.PART_ID.eq(REPLY_PART.ID)).where(REPLY_PART.REPLY_ID.eq(REPLY.ID))
                        .orderBy(REPLY_PART.POSITION))
                .convertFrom(rows -> rows.map(mapping(StaffReply.Part::new)));
        var files = FileQueries.filesOf(REPLY.ID);
        var hasEmail = DSL.field(exists(selectOne().from(REPLY_CONTACT).where(REPLY_CONTACT.REPLY_ID.eq(REPLY.ID))));
        return sql.select(REPLY.ID, REFERENCE, REPLY.SENDER_NAME, REPLY.ORGANISATION, REPLY.SPEAKS_AS, REPLY.PROTECTED, REPLY.CHANNEL,
                REPLY.BEGUN_AT, REPLY.RECEIVED_AT,
                        REPLY.LATE, REPLY.ENTERED_BY, REPLY.WRITTEN_IN, parts, files, hasEmail, LIKENESS.SIMILARITY, LIKENESS.VERDICT,
                                LIKENESS.VERDICT_BY, LIKE.LETTER, LIKE.NUMBER)
                .select(SCREENING.fields())
                .from(REPLY).join(SCREENING).on(SCREENING.REPLY_ID.eq(REPLY.ID))
                .leftJoin(LIKENESS).on(LIKENESS.REPLY_ID.eq(REPLY.ID)).leftJoin(LIKE).on(LIKE.ID.eq(LIKENESS.LIKE_REPLY_ID))
                .where(REPLY.CONSULTATION_ID.eq(hearing)).and(REFERENCE.eq(reference))
                .fetchOptional(r -> new StaffReply(r.get(REPLY.ID), r.get(REFERENCE),
                        new StaffReply.Sender(r.get(REPLY.SENDER_NAME), r.get(REPLY.ORGANISATION),
                                SpeaksAs.valueOf(r.get(REPLY.SPEAKS_AS)), r.get(REPLY.PROTECTED), r.get(hasEmail)),
                        new StaffReply.Arrived(r.get(REPLY.BEGUN_AT), r.get(REPLY.RECEIVED_AT),
                                timeliness(r.get(REPLY.LATE), r.get(SCREENING.LATE_DECISION)),
                                Channel.valueOf(r.get(REPLY.CHANNEL)), r.get(REPLY.ENTERED_BY), r.get(REPLY.WRITTEN_IN)),
                        r.get(parts), r.get(files), decisions(r), likeness(r), r.get(SCREENING.REVISION)));
    }

    private static StaffReply.Decisions decisions(Record r) {
        Set<Wait> waits = Arrays.stream(r.get(SCREENING.WAITS_FOR)).map(Wait::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Wait.class)));
        return new StaffReply.Decisions(PublicState.valueOf(r.get(SCREENING.PUBLICATION)), waits, r.get(SCREENING.PUBLICATION_BECAUSE),
                r.get(SCREENING.DECIDED_BY),
                Optional.ofNullable(r.get(SCREENING.DECIDED_AT)), r.get(SCREENING.LATE_BECAUSE), r.get(SCREENING.LATE_BY),
                r.get(SCREENING.ASSIGNED_TO));
    }

    private static Optional<StaffReply.Likeness> likeness(Record r) {
        if (r.get(LIKE.LETTER) == null) return Optional.empty();
        return Optional.of(new StaffReply.Likeness(Reference.of(r.get(LIKE.LETTER), r.get(LIKE.NUMBER)),
                (int) Rounding.whole(100.0 * r.get(LIKENESS.SIMILARITY)),
                Optional.ofNullable(r.get(LIKENESS.VERDICT)).map(StaffReply.Verdict::valueOf), r.get(LIKENESS.VERDICT_BY)));
    }

    static StaffReply.Mask mask(
            long id, int starts, int ends, String kind, String reason, String madeBy, Instant madeAt, @Nullable String liftedBy,
            @Nullable String because, @Nullable Instant at) {
        Optional<StaffReply.Lifted> lifted = liftedBy == null || because == null || at == null ? Optional.empty()
                : Optional.of(new StaffReply.Lifted(liftedBy, because, at));
        return new StaffReply.Mask(id, starts, ends, MaskKind.valueOf(kind), reason, madeBy, madeAt, lifted);
    }

    Optional<byte[]> file(long hearing, String reference, int position) {
        return sql.select(REPLY_FILE.CONTENT).from(REPLY_FILE).join(REPLY).on(REPLY.ID.eq(REPLY_FILE.REPLY_ID))
                .where(REPLY.CONSULTATION_ID.eq(hearing)).and(REFERENCE.eq(reference)).and(REPLY_FILE.POSITION.eq(position))
                        .fetchOptional(REPLY_FILE.CONTENT);
    }

    int waiting(long hearing) {
        return sql.fetchCount(select(REPLY.ID).from(REPLY).join(SCREENING).on(SCREENING.REPLY_ID.eq(REPLY.ID))
                .where(REPLY.CONSULTATION_ID.eq(hearing))
                .and(SCREENING.PUBLICATION.eq("WAITING").or(timeliness(Timeliness.LATE_UNDECIDED))));
    }
}
