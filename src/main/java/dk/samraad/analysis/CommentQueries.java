package dk.samraad.analysis;

import static dk.samraad.jooq.analysis.Tables.RELEASED_TEXT;
import static dk.samraad.jooq.response.Tables.ANSWER_CHOICE;
import static dk.samraad.jooq.response.Tables.ANSWER_SHEET;
import static dk.samraad.jooq.response.Tables.ANSWER_TEXT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.sum;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record7;
import org.jooq.Select;

/// Reads what was written: how much of it there is, and one page at a time.
@Singleton
class CommentQueries {
    /// @param role code of the answer to the question about the role, `""` when there is none
    /// @param snapshot the release they came with
    record Written(String question, String role, int snapshot, int people, Comment.Counts masked) {}

    /// @param place among those of its question, role and release, from 1; the same each time
    record Text(String question, String text, String language, String role, int snapshot, int place) {}

    /// A page of one question: so many texts are skipped.
    record Part(String question, int skipped) {}

    /// Every respondent's answers stand in an order of their own in each question, or two texts could be seen to be one's.
    private static final Field<String> ORDER = field("md5({0} || {1}::text)", String.class, ANSWER_TEXT.QUESTION, ANSWER_TEXT.RESPONSE_ID);
    private static final Field<String> ROLE = coalesce(ANSWER_CHOICE.OPTION, inline(""));

    private static final Field<Integer> PLACE = rowNumber().over(partitionBy(ROLE, RELEASED_TEXT.SNAPSHOT).orderBy(ORDER));

    private final DSLContext db;

    CommentQueries(DSLContext db) {
        this.db = db;
    }

    /// @param role code of the question about the role, `""` when there is none
    List<Written> written(long survey, String role) {
        var t = ANSWER_TEXT;
        return db.select(t.QUESTION, ROLE, RELEASED_TEXT.SNAPSHOT, count(), sum(t.MASKED_CPR), sum(t.MASKED_PHONES), sum(t.MASKED_MAILS),
                sum(t.MASKED_PLACES))
                .from(t).join(RELEASED_TEXT).on(isReleased()).leftJoin(ANSWER_CHOICE).on(hasRole(role))
                .where(t.SURVEY_ID.eq(survey)).groupBy(t.QUESTION, ROLE, RELEASED_TEXT.SNAPSHOT)
                .fetch(row -> new Written(row.value1(), row.value2(), row.value3(), row.value4(),
                        new Comment.Counts(row.value5().intValue(), row.value6().intValue(), row.value7().intValue(),
                                row.value8().intValue())));
    }

    /// One statement for all the questions of a page.
    ///
    /// @param parts at least one
    Map<String, List<Text>> texts(long survey, String role, List<Part> parts, int size) {
        return parts.stream().map(part -> part(survey, role, part, size)).reduce(Select::unionAll).orElseThrow()
                .fetch().sortAsc(1).intoGroups(row -> row.value1(), row -> new Text(row.value1(), row.value3(), row.value4(), row.value5(),
                        row.value6(), row.value7()));
    }

    private Select<Record7<String, String, String, String, String, Integer, Integer>> part(long survey, String role, Part part, int size) {
        var t = ANSWER_TEXT;
        var page = db.select(t.QUESTION, ORDER.as("place"), t.TEXT, ANSWER_SHEET.LANGUAGE, ROLE.as("role"), RELEASED_TEXT.SNAPSHOT,
                PLACE.as("among")).from(t)
                .join(RELEASED_TEXT).on(isReleased()).join(ANSWER_SHEET).on(ANSWER_SHEET.ID.eq(t.RESPONSE_ID)).leftJoin(ANSWER_CHOICE)
                        .on(hasRole(role))
                .where(t.SURVEY_ID.eq(survey)).and(t.QUESTION.eq(part.question())).orderBy(ORDER).limit(size)
                        .offset(part.skipped()).asTable("page");
        return db.select(page.field(t.QUESTION), page.field("place", String.class),
                page.field(t.TEXT), page.field(ANSWER_SHEET.LANGUAGE), page.field("role", String.class), page.field(RELEASED_TEXT.SNAPSHOT),
                page.field("among", Integer.class)).from(page);
    }

    private static Condition isReleased() {
        return RELEASED_TEXT.RESPONSE_ID.eq(ANSWER_TEXT.RESPONSE_ID).and(RELEASED_TEXT.QUESTION.eq(ANSWER_TEXT.QUESTION));
    }

    private static Condition hasRole(String role) {
        return ANSWER_CHOICE.RESPONSE_ID.eq(ANSWER_TEXT.RESPONSE_ID).and(ANSWER_CHOICE.QUESTION.eq(role))
                .and(ANSWER_CHOICE.ITEM.eq(inline("")));
    }
}
