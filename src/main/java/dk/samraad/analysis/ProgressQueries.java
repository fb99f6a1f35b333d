package dk.samraad.analysis;

import static dk.samraad.jooq.response.Tables.ANSWER_SHEET;
import static dk.samraad.jooq.response.Tables.INBOX;
import static dk.samraad.jooq.response.Tables.PAGE_COUNT;
import static dk.samraad.jooq.survey.Tables.VERSION;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jooq.DSLContext;

@Singleton
class ProgressQueries {
    private final DSLContext db;

    ProgressQueries(DSLContext db) {
        this.db = db;
    }

    Progress of(long survey) {
        var received = select(ANSWER_SHEET.RECEIVED_ON.as("day"), ANSWER_SHEET.MODE.as("way"), inline(1).as("moved")).from(ANSWER_SHEET)
                .where(ANSWER_SHEET.SURVEY_ID.eq(survey))
                .unionAll(select(INBOX.RECEIVED_ON, INBOX.MODE, inline(0)).from(INBOX).join(VERSION).on(VERSION.ID.eq(INBOX.VERSION_ID))
                        .where(VERSION.SURVEY_ID.eq(survey)))
                .asTable("received");
        var day = field("day", LocalDate.class);
        var way = field("way", String.class);
        var rows = db.select(day, way, count(), sum(field("moved", Integer.class))).from(received).groupBy(day, way).orderBy(day, way).fetch();
        var pages = db.select(PAGE_COUNT.PAGE, sum(PAGE_COUNT.REACHED)).from(PAGE_COUNT).where(PAGE_COUNT.SURVEY_ID.eq(survey)).groupBy(PAGE_COUNT.PAGE)
                .fetch(row -> new Progress.Reached(row.value1(), row.value2().longValue()));
        return new Progress(rows.map(row -> new Progress.Day(row.value1(), row.value2(), row.value3())), pages,
                rows.stream().mapToLong(row -> row.value3()).sum(), rows.stream().mapToLong(row -> row.value4().longValue()).sum());
    }
}
