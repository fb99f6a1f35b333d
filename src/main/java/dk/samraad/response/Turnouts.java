package dk.samraad.response;

import static dk.samraad.jooq.response.Tables.ANSWER_SHEET;
import static dk.samraad.jooq.response.Tables.INBOX;
import static dk.samraad.jooq.response.Tables.PAGE_COUNT;
import static dk.samraad.jooq.survey.Tables.VERSION;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jooq.DSLContext;

/// Follows how a survey is going. The door for staff pages.
@Singleton
public class Turnouts {
    private final DSLContext db;

    Turnouts(DSLContext db) {
        this.db = db;
    }

    /// Counted page by page and day by day, whatever was answered; no threshold applies. Two statements.
    @ReadOnly
    public Turnout of(long surveyId) {
        var all = select(ANSWER_SHEET.RECEIVED_ON, ANSWER_SHEET.MODE, inline(0).as("waits")).from(ANSWER_SHEET).where(ANSWER_SHEET.SURVEY_ID.eq(surveyId))
                .unionAll(select(INBOX.RECEIVED_ON, INBOX.MODE, inline(1)).from(INBOX).join(VERSION).on(VERSION.ID.eq(INBOX.VERSION_ID))
                        .where(VERSION.SURVEY_ID.eq(surveyId)))
                .asTable("everything");
        var day = field("received_on", LocalDate.class);
        var mode = field("mode", String.class);
        var waiting = sum(field("waits", Integer.class));
        var rows = db.select(day, mode, count(), waiting).from(all).groupBy(day, mode).orderBy(day, mode).fetch();
        var pages = db.select(PAGE_COUNT.PAGE, PAGE_COUNT.MODE, sum(PAGE_COUNT.REACHED)).from(PAGE_COUNT)
                .where(PAGE_COUNT.SURVEY_ID.eq(surveyId)).groupBy(PAGE_COUNT.PAGE, PAGE_COUNT.MODE)
                .fetch(row -> new Turnout.Reached(row.value1(), Mode.valueOf(row.value2()), row.value3().longValue()));
        return new Turnout(
                rows.map(row -> new Turnout.Day(row.value1(), Mode.valueOf(row.value2()), row.value3())), pages,
                rows.stream().mapToLong(row -> row.value4().longValue()).sum());
    }
}
