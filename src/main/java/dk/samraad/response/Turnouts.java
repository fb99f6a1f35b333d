package dk.samraad.response;

import static dk.samraad.jooq.response.Tables.INBOX;
import static dk.samraad.jooq.response.Tables.PAGE_COUNT;
import static dk.samraad.jooq.response.Tables.PLAIN_INBOX;
import static dk.samraad.jooq.response.Tables.RECEIVED_COUNT;
import static dk.samraad.jooq.survey.Tables.VERSION;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.ResultQuery;
import org.jooq.impl.SQLDataType;

/// Follows how a survey is going. The door for staff pages.
@Singleton
public class Turnouts {
    /// Rows of the inbox are large beside what is made of them.
    private static final int AT_ONCE = 200;

    private final DSLContext db;
    private final SealedInbox inbox;

    Turnouts(DSLContext db, SealedInbox inbox) {
        this.db = db;
        this.inbox = inbox;
    }

    private record Key(LocalDate day, Mode mode) {}

    /// Counted page by page and day by day, whatever was answered; no threshold applies. Two statements. How those in the
    /// inbox answered is sealed, so each of them is opened here: there are few, a job moves them on every minute.
    @ReadOnly
    public Turnout of(long surveyId) {
        var days = new TreeMap<Key, Long>(Comparator.comparing(Key::day).thenComparing(Key::mode));
        var waiting = 0L;
        var unreadable = 0L;
        try (var rows = everything(surveyId).fetchSize(AT_ONCE).fetchLazy()) {
            for (var row : rows) {
                var sealed = row.value5() != null;
                var enclosed = sealed ? inbox.open(row.value5(), surveyId, row.value1(), row.value6()) : Optional.<Enclosed>empty();
                if (sealed && enclosed.isEmpty()) {
                    unreadable++;
                    continue;
                }
                waiting += row.value4();
                days.merge(new Key(row.value1(), enclosed.map(Enclosed::mode).orElseGet(() -> Mode.valueOf(row.value2()))),
                        row.value3(), Long::sum);
            }
        }
        var pages = db.select(PAGE_COUNT.PAGE, PAGE_COUNT.MODE, sum(PAGE_COUNT.REACHED)).from(PAGE_COUNT)
                .where(PAGE_COUNT.SURVEY_ID.eq(surveyId)).groupBy(PAGE_COUNT.PAGE, PAGE_COUNT.MODE)
                .fetch(row -> new Turnout.Reached(row.value1(), Mode.valueOf(row.value2()), row.value3().longValue()));
        var counted = days.entrySet().stream().filter(day -> day.getValue() > 0)
                .map(day -> new Turnout.Day(day.getKey().day(), day.getKey().mode(), day.getValue())).toList();
        return new Turnout(counted, pages, waiting, unreadable);
    }

    /// Day, mode, how many, how many of these wait; and of one that is sealed its hash and bytes.
    private ResultQuery<Record6<LocalDate, String, Long, Long, byte[], byte[]>> everything(long surveyId) {
        var nothing = castNull(SQLDataType.BLOB);
        return db.select(RECEIVED_COUNT.DAY, RECEIVED_COUNT.MODE, RECEIVED_COUNT.RECEIVED, inline(0L), nothing, nothing)
                .from(RECEIVED_COUNT).where(RECEIVED_COUNT.SURVEY_ID.eq(surveyId))
                .unionAll(select(PLAIN_INBOX.RECEIVED_ON, PLAIN_INBOX.MODE, inline(1L), inline(1L), nothing, nothing)
                        .from(PLAIN_INBOX).join(VERSION).on(VERSION.ID.eq(PLAIN_INBOX.VERSION_ID)).where(VERSION.SURVEY_ID.eq(surveyId)))
                .unionAll(select(INBOX.RECEIVED_ON, inline(""), inline(1L), inline(1L), INBOX.INBOX_HASH, INBOX.SEALED)
                        .from(INBOX).where(INBOX.SURVEY_ID.eq(surveyId)));
    }
}
