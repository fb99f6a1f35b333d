package dk.samraad.inbox;

import static dk.samraad.jooq.hearing.Tables.SHEET;
import static dk.samraad.jooq.hearing.Tables.SHEET_FAULT;
import static dk.samraad.jooq.hearing.Tables.SHEET_PLAN;
import static org.jooq.Records.mapping;

import dk.samraad.platform.work.WorkJoin;
import dk.samraad.reply.Channel;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectSeekStep2;

/// Reads sheets that were sent in; their contents only where asked for.
@Singleton
@Connectable
class SheetQueries {
    private final DSLContext sql;

    SheetQueries(DSLContext sql) {
        this.sql = sql;
    }

    Optional<KeptSheet> find(UUID id) {
        return those(SHEET.ID.eq(id)).fetchOptional(SheetQueries::sheet);
    }

    /// What is not brought in yet, oldest first.
    List<KeptSheet> waiting(long hearing) {
        return those(SHEET.CONSULTATION_ID.eq(hearing).and(SHEET.STATE.ne(SheetState.DONE.name()))).fetch(SheetQueries::sheet);
    }

    private SelectSeekStep2<Record, java.time.Instant, UUID> those(Condition which) {
        return sql.select(SHEET.ID, SHEET.CONSULTATION_ID, SHEET.FILE_NAME, SHEET.ADDED_BY, SHEET.ADDED_AT, SHEET.STATE)
                .select(List.of(SHEET.PROBLEM, SHEET.FAULTS, SHEET.ENTERED, SHEET.KNOWN, SHEET.ASKED_BY, SHEET.ASKED_ACCOUNT,
                        SHEET.CHANNEL))
                .select(WorkJoin.COLUMNS)
                .from(SHEET).leftJoin(WorkJoin.TABLE).on(WorkJoin.on(Sheets.JOB, SHEET.ID)).where(which).orderBy(SHEET.ADDED_AT, SHEET.ID);
    }

    private static KeptSheet sheet(Record r) {
        var outcome = Optional.ofNullable(r.get(SHEET.ENTERED)).map(entered -> new KeptSheet.Outcome(entered, r.get(SHEET.KNOWN)));
        var work = WorkJoin.read(r);
        return new KeptSheet(r.get(SHEET.ID), r.get(SHEET.CONSULTATION_ID), r.get(SHEET.FILE_NAME), r.get(SHEET.ADDED_BY),
                r.get(SHEET.ADDED_AT),
                SheetState.valueOf(r.get(SHEET.STATE)).whileWorkedOn(work), work,
                Optional.ofNullable(r.get(SHEET.PROBLEM)).map(SheetFault::valueOf), r.get(SHEET.FAULTS), outcome,
                new KeptSheet.Asked(r.get(SHEET.ASKED_BY), r.get(SHEET.ASKED_ACCOUNT), Optional.ofNullable(r.get(SHEET.CHANNEL))
                        .flatMap(Channel::told)));
    }

    Optional<byte[]> content(UUID id) {
        return sql.select(SHEET.CONTENT).from(SHEET).where(SHEET.ID.eq(id)).and(SHEET.CONTENT.isNotNull()).fetchOptional(SHEET.CONTENT);
    }

    List<RowFault> faults(UUID id) {
        return sql.select(SHEET_FAULT.ROW_NUMBER, SHEET_FAULT.COLUMN_LETTER, SHEET_FAULT.HEADING, SHEET_FAULT.KIND).from(SHEET_FAULT)
                .where(SHEET_FAULT.SHEET_ID.eq(id)).orderBy(SHEET_FAULT.POSITION)
                .fetch(mapping((row, letter, heading, kind) -> new RowFault(row, letter, SheetColumn.valueOf(heading),
                        RowFault.CellFault.valueOf(kind))));
    }

    Optional<SheetPlan> plan(UUID id) {
        return sql.selectFrom(SHEET_PLAN).where(SHEET_PLAN.SHEET_ID.eq(id)).fetchOptional(SheetQueries::plan);
    }

    private static SheetPlan plan(Record r) {
        var p = SHEET_PLAN;
        var channels = new SheetPlan.Channels(r.get(p.BY_WEB), r.get(p.BY_MAIL), r.get(p.BY_LETTER), r.get(p.BY_PHONE), r.get(p.BY_UNSAID));
        var unseen = new SheetUnseen(List.of(r.get(p.HIDDEN_SHEETS)), List.of(r.get(p.OTHER_SHEETS)), List.of(r.get(p.HIDDEN_ROWS)),
                List.of(r.get(p.HIDDEN_COLUMNS)));
        return new SheetPlan(r.get(p.ROWS), r.get(p.NEWS), r.get(p.KNOWN), r.get(p.REPEATED), r.get(p.LATE), r.get(p.MASKED),
                r.get(p.PROTECTED), r.get(p.MAILS), channels,
                List.of(r.get(p.UNUSED)), unseen);
    }

    SheetNumbers numbers(UUID id) {
        return sql.select(SHEET.O_FIRST, SHEET.O_COUNT, SHEET.P_FIRST, SHEET.P_COUNT).from(SHEET).where(SHEET.ID.eq(id))
                .fetchSingle(mapping((o, os, p, ps) -> new SheetNumbers(o == null ? 0 : o, os, p == null ? 0 : p, ps)));
    }
}
