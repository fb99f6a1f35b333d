package dk.samraad.analysis;

import static dk.samraad.jooq.response.Tables.ANSWER_CHOICE;
import static dk.samraad.jooq.response.Tables.ANSWER_NUMBER;
import static dk.samraad.jooq.response.Tables.ANSWER_SHEET;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectDistinct;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Counts moved answers: one grouped statement per projection table, whatever the number of questions.
@Singleton
class CountQueries {
    /// The group of those who did not say, and the one group of a question alone.
    static final String NOT_STATED = "";

    /// How many chose this, in this group.
    record Chosen(String question, String item, String option, String group, int people) {}

    record Numbered(String question, String item, double value, String group, int people) {}

    record Answered(String question, String group, int people) {}

    private final DSLContext db;

    CountQueries(DSLContext db) {
        this.db = db;
    }

    int respondents(long survey) {
        return db.fetchCount(ANSWER_SHEET, ANSWER_SHEET.SURVEY_ID.eq(survey));
    }

    List<Answered> respondentsByMode(long survey) {
        return db.select(ANSWER_SHEET.MODE, count()).from(ANSWER_SHEET).where(ANSWER_SHEET.SURVEY_ID.eq(survey)).groupBy(ANSWER_SHEET.MODE)
                .fetch(row -> new Answered(Groups.MODE, row.value1(), row.value2()));
    }

    List<Chosen> choices(long survey) {
        var c = ANSWER_CHOICE;
        return db.select(c.QUESTION, c.ITEM, c.OPTION, count()).from(c).where(c.SURVEY_ID.eq(survey)).groupBy(c.QUESTION, c.ITEM, c.OPTION)
                .fetch(row -> new Chosen(row.value1(), row.value2(), row.value3(), NOT_STATED, row.value4()));
    }

    List<Numbered> numbers(long survey) {
        var n = ANSWER_NUMBER;
        return db.select(n.QUESTION, n.ITEM, n.VALUE, count()).from(n).where(n.SURVEY_ID.eq(survey)).groupBy(n.QUESTION, n.ITEM, n.VALUE)
                .fetch(row -> new Numbered(row.value1(), row.value2(), row.value3().doubleValue(), NOT_STATED, row.value4()));
    }

    /// How many answered each question of which a person may choose several options.
    List<Answered> answered(long survey, Collection<String> questions) {
        var once = selectDistinct(ANSWER_CHOICE.QUESTION, ANSWER_CHOICE.RESPONSE_ID).from(ANSWER_CHOICE)
                .where(ANSWER_CHOICE.SURVEY_ID.eq(survey)).and(ANSWER_CHOICE.QUESTION.in(questions)).asTable("once");
        var question = once.field(ANSWER_CHOICE.QUESTION);
        return db.select(question, count()).from(once).groupBy(question)
                .fetch(row -> new Answered(row.value1(), NOT_STATED, row.value2()));
    }

    List<Chosen> choicesBy(long survey, String background) {
        var c = ANSWER_CHOICE;
        var group = group();
        return db.select(c.QUESTION, c.ITEM, c.OPTION, group, count())
                .from(c).leftJoin(groups(survey, background)).on(RESPONSE.eq(c.RESPONSE_ID))
                .where(c.SURVEY_ID.eq(survey)).groupBy(c.QUESTION, c.ITEM, c.OPTION, group)
                .fetch(row -> new Chosen(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    List<Numbered> numbersBy(long survey, String background) {
        var n = ANSWER_NUMBER;
        var group = group();
        return db.select(n.QUESTION, n.ITEM, n.VALUE, group, count())
                .from(n).leftJoin(groups(survey, background)).on(RESPONSE.eq(n.RESPONSE_ID))
                .where(n.SURVEY_ID.eq(survey)).groupBy(n.QUESTION, n.ITEM, n.VALUE, group)
                .fetch(row -> new Numbered(row.value1(), row.value2(), row.value3().doubleValue(), row.value4(), row.value5()));
    }

    List<Answered> answeredBy(long survey, String background, Collection<String> questions) {
        var once = selectDistinct(ANSWER_CHOICE.QUESTION, ANSWER_CHOICE.RESPONSE_ID).from(ANSWER_CHOICE)
                .where(ANSWER_CHOICE.SURVEY_ID.eq(survey)).and(ANSWER_CHOICE.QUESTION.in(questions)).asTable("once");
        var question = once.field(ANSWER_CHOICE.QUESTION);
        var group = group();
        return db.select(question, group, count())
                .from(once).leftJoin(groups(survey, background)).on(RESPONSE.eq(once.field(ANSWER_CHOICE.RESPONSE_ID)))
                .groupBy(question, group)
                .fetch(row -> new Answered(row.value1(), row.value2(), row.value3()));
    }

    /// To how many a question was shown, by the conditions on it.
    int shown(long survey, Condition condition) {
        return db.fetchCount(ANSWER_SHEET, ANSWER_SHEET.SURVEY_ID.eq(survey).and(condition));
    }

    private static final Field<java.util.UUID> RESPONSE = DSL.field(DSL.name("groups", "response_id"), java.util.UUID.class);

    private static Field<String> group() {
        return coalesce(DSL.field(DSL.name("groups", "code"), String.class), inline(NOT_STATED));
    }

    private org.jooq.Table<?> groups(long survey, String background) {
        if (background.equals(Groups.MODE)) {
            return db.select(ANSWER_SHEET.ID.as("response_id"), ANSWER_SHEET.MODE.as("code")).from(ANSWER_SHEET)
                    .where(ANSWER_SHEET.SURVEY_ID.eq(survey)).asTable("groups");
        }
        return db.select(ANSWER_CHOICE.RESPONSE_ID.as("response_id"), ANSWER_CHOICE.OPTION.as("code")).from(ANSWER_CHOICE)
                .where(ANSWER_CHOICE.SURVEY_ID.eq(survey)).and(ANSWER_CHOICE.QUESTION.eq(background)).asTable("groups");
    }
}
