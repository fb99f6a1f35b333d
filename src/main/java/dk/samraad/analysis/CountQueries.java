package dk.samraad.analysis;

import static dk.samraad.jooq.response.Tables.ANSWER_CHOICE;
import static dk.samraad.jooq.response.Tables.ANSWER_NUMBER;
import static dk.samraad.jooq.response.Tables.ANSWER_SHEET;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// Counts moved answers: one statement per narrow table for everybody, and one for all divisions together, whatever the
/// number of questions.
///
/// Those who belong to the same group of every division are a *cohort*, named by the codes of its groups with `|` between.
/// Counted by cohort, the answers are read once, and each division is a sum over cohorts.
@Singleton
class CountQueries {
    /// The group of those who did not say, and the one group of a question alone.
    static final String NOT_STATED = "";
    static final String BETWEEN = "|";

    /// How many chose this, in this group or cohort.
    record Chosen(String question, String item, String option, String group, int people) {}

    record Numbered(String question, String item, double value, String group, int people) {}

    record Answered(String question, String group, int people) {}

    /// The questions that divide people.
    ///
    /// @param codes in the order their groups stand in a cohort; the way of answering is last
    /// @param apart versions that asked something else under a code, by code
    record Backgrounds(List<String> codes, Map<String, List<Long>> apart) {}

    /// Jumps in an index from each answer to the next that differs, and counts there: with nothing compared row by row it
    /// takes half the time of grouping.
    private static final String JUMPING = """
            with recursive found as (
                (select question, item, %1$s from response.%2$s where survey_id = {0} order by question, item, %1$s limit 1)
                union all
                select next.* from found, lateral (
                    select n.question, n.item, n.%1$s from response.%2$s n
                    where n.survey_id = {0} and (n.question, n.item, n.%1$s) > (found.question, found.item, found.%1$s)
                    order by n.question, n.item, n.%1$s limit 1) next)
            select question, item, %1$s, (select count(*) from response.%2$s c
                where c.survey_id = {0} and c.question = found.question and c.item = found.item and c.%1$s = found.%1$s) from found""";
    private static final String CHOICES = JUMPING.formatted("option", "answer_choice");
    private static final String NUMBERS = JUMPING.formatted("value", "answer_number");

    private static final Field<UUID> PERSON = field(name("person", "id"), UUID.class);
    private static final Field<String> COHORT = field(name("person", "cohort"), String.class);

    private final DSLContext db;

    CountQueries(DSLContext db) {
        this.db = db;
    }

    /// How many answered each version, by its id; none for a version that nobody did.
    Map<Long, Integer> versions(long survey) {
        return db.select(ANSWER_SHEET.VERSION_ID, count()).from(ANSWER_SHEET).where(ANSWER_SHEET.SURVEY_ID.eq(survey))
                .groupBy(ANSWER_SHEET.VERSION_ID)
                .fetchMap(ANSWER_SHEET.VERSION_ID, row -> row.value2());
    }

    int respondents(long survey) {
        return db.fetchCount(ANSWER_SHEET, ANSWER_SHEET.SURVEY_ID.eq(survey));
    }

    List<Chosen> choices(long survey) {
        return db.resultQuery(CHOICES, inline(survey))
                .fetch(row -> new Chosen(row.get(0, String.class), row.get(1, String.class), row.get(2, String.class), NOT_STATED,
                        row.get(3, int.class)));
    }

    List<Numbered> numbers(long survey) {
        return db.resultQuery(NUMBERS, inline(survey))
                .fetch(row -> new Numbered(row.get(0, String.class), row.get(1, String.class), row.get(2, double.class), NOT_STATED,
                        row.get(3, int.class)));
    }

    /// How many answered each question of which a person may choose several options.
    List<Answered> answered(long survey, Collection<String> questions) {
        if (questions.isEmpty()) return List.of();
        var once = once(survey, questions, noCondition());
        var question = once.field(ANSWER_CHOICE.QUESTION);
        return db.select(question, count()).from(once).groupBy(question).fetch(row -> new Answered(row.value1(), NOT_STATED, row.value2()));
    }

    /// Lets the statements below keep everybody's cohort in memory until the transaction ends.
    void allowMemory() {
        db.execute("set local work_mem = '32MB'");
    }

    /// How large each cohort is.
    ///
    List<Answered> cohorts(long survey, Backgrounds backgrounds) {
        return db.select(COHORT, count()).from(person(survey, backgrounds)).groupBy(COHORT)
                .fetch(row -> new Answered("", row.value1(), row.value2()));
    }

    List<Chosen> choicesByCohort(long survey, Backgrounds backgrounds, Condition which) {
        var c = ANSWER_CHOICE;
        return db.select(c.QUESTION, c.ITEM, c.OPTION, COHORT, count()).from(c).join(person(survey, backgrounds))
                .on(PERSON.eq(c.RESPONSE_ID))
                .where(c.SURVEY_ID.eq(survey)).and(which).groupBy(c.QUESTION, c.ITEM, c.OPTION, COHORT)
                .fetch(row -> new Chosen(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    List<Numbered> numbersByCohort(long survey, Backgrounds backgrounds, Condition which) {
        var n = ANSWER_NUMBER;
        return db.select(n.QUESTION, n.ITEM, n.VALUE, COHORT, count()).from(n).join(person(survey, backgrounds))
                .on(PERSON.eq(n.RESPONSE_ID))
                .where(n.SURVEY_ID.eq(survey)).and(which).groupBy(n.QUESTION, n.ITEM, n.VALUE, COHORT)
                .fetch(row -> new Numbered(row.value1(), row.value2(), row.value3().doubleValue(), row.value4(), row.value5()));
    }

    List<Answered> answeredByCohort(long survey, Backgrounds backgrounds, Collection<String> questions, Condition which) {
        if (questions.isEmpty()) return List.of();
        var once = once(survey, questions, which);
        var question = once.field(ANSWER_CHOICE.QUESTION);
        return db.select(question, COHORT, count()).from(once).join(person(survey, backgrounds))
                .on(PERSON.eq(once.field(ANSWER_CHOICE.RESPONSE_ID)))
                .groupBy(question, COHORT).fetch(row -> new Answered(row.value1(), row.value2(), row.value3()));
    }

    /// To how many a question was shown, by the conditions on it.
    int shown(long survey, Condition condition) {
        return db.fetchCount(ANSWER_SHEET, ANSWER_SHEET.SURVEY_ID.eq(survey).and(condition));
    }

    /// Answers to a question under which some versions asked something else, as those versions gave them.
    static Condition given(Field<String> question, Field<UUID> sheet, Map<String, List<Long>> versions) {
        return DSL.or(versions.entrySet().stream().map(e -> question.eq(e.getKey())
                .and(sheet.in(select(ANSWER_SHEET.ID).from(ANSWER_SHEET).where(ANSWER_SHEET.VERSION_ID.in(e.getValue()))))).toList());
    }

    private Table<?> person(long survey, Backgrounds backgrounds) {
        Table<?> all = ANSWER_SHEET;
        Field<String> cohort = inline("");
        for (var background : backgrounds.codes()) {
            var b = ANSWER_CHOICE.as("b" + backgrounds.codes().indexOf(background));
            var apart = backgrounds.apart().getOrDefault(background, List.of());
            var counts = apart.isEmpty() ? noCondition() : ANSWER_SHEET.VERSION_ID.notIn(apart);
            all = all.leftJoin(b).on(b.RESPONSE_ID.eq(ANSWER_SHEET.ID)).and(b.SURVEY_ID.eq(survey)).and(b.QUESTION.eq(background))
                    .and(b.ITEM.eq(inline(""))).and(counts);
            cohort = concat(cohort, coalesce(b.OPTION, inline(NOT_STATED)), inline(BETWEEN));
        }
        return db.select(ANSWER_SHEET.ID.as("id"), concat(cohort, ANSWER_SHEET.MODE).as("cohort")).from(all)
                .where(ANSWER_SHEET.SURVEY_ID.eq(survey)).asTable("person");
    }

    private static Table<?> once(long survey, Collection<String> questions, Condition which) {
        return selectDistinct(ANSWER_CHOICE.QUESTION, ANSWER_CHOICE.RESPONSE_ID).from(ANSWER_CHOICE)
                .where(ANSWER_CHOICE.SURVEY_ID.eq(survey)).and(ANSWER_CHOICE.QUESTION.in(questions)).and(which).asTable("once");
    }
}
