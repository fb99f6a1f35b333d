package dk.samraad.platform.mail;

import static dk.samraad.jooq.platform.Tables.MAIL;

import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

@Singleton
@Connectable
class MailQueries {
    private final DSLContext sql;

    MailQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// @param since when the oldest was written
    record Waiting(int count, Optional<Instant> since) {}

    Waiting waiting() {
        return sql.select(DSL.count(), DSL.min(MAIL.QUEUED_AT)).from(MAIL).where(MAIL.STATE.eq(MailState.QUEUED.name()))
                .fetchSingle(row -> new Waiting(row.value1(), Optional.ofNullable(row.value2())));
    }

    Map<Long, MailStatus> byIds(Collection<Long> ids) {
        return sql.select(columns()).from(MAIL).where(MAIL.ID.in(ids)).fetchMap(MAIL.ID, MailQueries::status);
    }

    /// Those in trouble first, then the newest.
    MailList page(int page) {
        var counts = counts();
        var trouble = DSL.when(MAIL.STATE.in(MailState.BOUNCED.name(), MailState.GIVEN_UP.name()), 0).otherwise(1);
        var mails = sql.select(columns()).from(MAIL).orderBy(trouble, MAIL.QUEUED_AT.desc(), MAIL.ID.desc())
                .limit(MailList.PER_PAGE).offset((page - 1) * MailList.PER_PAGE).fetch(MailQueries::status);
        return new MailList(mails, page, counts.values().stream().mapToInt(Integer::intValue).sum(), counts);
    }

    private Map<MailState, Integer> counts() {
        var counts = new EnumMap<MailState, Integer>(MailState.class);
        for (var state : MailState.values()) counts.put(state, 0);
        sql.select(MAIL.STATE, DSL.count()).from(MAIL).groupBy(MAIL.STATE)
                .forEach(row -> counts.put(MailState.valueOf(row.value1()), row.value2()));
        return counts;
    }

    private static List<Field<?>> columns() {
        return List.of(
                MAIL.ID, MAIL.STATE, MAIL.QUEUED_AT, MAIL.SENT_AT, MAIL.ATTEMPTS, MAIL.FAILURE, MAIL.STATUS_CODE, MAIL.RECIPIENT,
                MAIL.RECIPIENT_HIDDEN, MAIL.SUBJECT);
    }

    private static MailStatus status(Record r) {
        var failure = r.get(MAIL.FAILURE);
        var code = r.get(MAIL.STATUS_CODE);
        return new MailStatus(
                r.get(MAIL.ID), MailState.valueOf(r.get(MAIL.STATE)), r.get(MAIL.QUEUED_AT), r.get(MAIL.SENT_AT), r.get(MAIL.ATTEMPTS),
                failure == null ? null : MailFailure.valueOf(failure), code == null ? "" : code, r.get(MAIL.RECIPIENT_HIDDEN) ? null
                        : r.get(MAIL.RECIPIENT),
                r.get(MAIL.RECIPIENT_HIDDEN), r.get(MAIL.SUBJECT));
    }
}
