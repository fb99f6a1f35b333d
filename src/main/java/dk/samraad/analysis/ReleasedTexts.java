package dk.samraad.analysis;

import static dk.samraad.jooq.analysis.Tables.RELEASED_TEXT;
import static dk.samraad.jooq.response.Tables.ANSWER_TEXT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import jakarta.inject.Singleton;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/// Which of what people wrote may be read: new texts come with a release, and of each question at least as many together as
/// its survey's threshold says, so that nobody who reads them twice sees what one or two wrote.
@Singleton
class ReleasedTexts {
    private final DSLContext db;

    ReleasedTexts(DSLContext db) {
        this.db = db;
    }

    /// Of questions where fewer are new, they wait for the next release. Its caller holds the transaction.
    void release(long survey, int snapshot, int threshold) {
        var t = ANSWER_TEXT;
        var enough = select(t.QUESTION).from(t).where(isNew(survey)).groupBy(t.QUESTION).having(count().ge(threshold)
                .and(count().add(already(survey)).ge(Comments.LEAST)));
        db.insertInto(RELEASED_TEXT, RELEASED_TEXT.SURVEY_ID, RELEASED_TEXT.QUESTION, RELEASED_TEXT.RESPONSE_ID, RELEASED_TEXT.SNAPSHOT)
                .select(select(t.SURVEY_ID, t.QUESTION, t.RESPONSE_ID, inline(snapshot)).from(t).where(isNew(survey))
                        .and(t.QUESTION.in(enough)))
                .execute();
    }

    /// Texts of the question that may be read.
    private static Field<Integer> already(long survey) {
        return field(select(count()).from(RELEASED_TEXT).where(RELEASED_TEXT.SURVEY_ID.eq(survey))
                .and(RELEASED_TEXT.QUESTION.eq(ANSWER_TEXT.QUESTION)));
    }

    private static Condition isNew(long survey) {
        return ANSWER_TEXT.SURVEY_ID.eq(survey).and(notExists(selectOne().from(RELEASED_TEXT)
                .where(RELEASED_TEXT.RESPONSE_ID.eq(ANSWER_TEXT.RESPONSE_ID)).and(RELEASED_TEXT.QUESTION.eq(ANSWER_TEXT.QUESTION))));
    }
}
