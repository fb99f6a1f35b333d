package dk.samraad.inbox;

import dk.samraad.platform.database.Rows;
import dk.samraad.reply.Channel;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes sheets that wait. Every method is one statement, and says how many rows it changed.
@Singleton
@Connectable
class SheetStore {
    private final JdbcOperations jdbc;

    SheetStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID id, long hearing, String name, byte[] content, String by, Instant now) {
        jdbc.prepareStatement("insert into hearing.sheet (id, consultation_id, file_name, content, added_by, added_at, state) "
                + "values (?, ?, ?, ?, ?, ?, 'CHECKING')", statement -> {
            statement.setObject(1, id);
            statement.setLong(2, hearing);
            statement.setString(3, name);
            statement.setBytes(4, content);
            statement.setString(5, by);
            statement.setTimestamp(6, Timestamp.from(now));
            return statement.executeUpdate();
        });
    }

    /// @param channel how the rows came that do not say it; nothing when all do
    int ask(UUID id, @Nullable Channel channel, String by, @Nullable UUID account) {
        return jdbc.prepareStatement("update hearing.sheet set state = 'BRINGING_IN', asked_by = ?, asked_account = ?, "
                + "channel = ? where id = ? and state = 'READY'", statement -> {
            statement.setString(1, by);
            statement.setObject(2, account);
            statement.setString(3, channel == null ? null : channel.name());
            statement.setObject(4, id);
            return statement.executeUpdate();
        });
    }

    /// One that failed, also while it was brought in.
    void retry(UUID id) {
        Rows.change(jdbc, "update hearing.sheet set state = 'CHECKING' where id = ? and state in ('CHECKING', 'BRINGING_IN')", id);
    }

    /// One whose work failed and is forgotten.
    void giveUpFailed(UUID id) {
        Rows.change(jdbc, "delete from hearing.sheet where id = ? and state in ('CHECKING', 'BRINGING_IN')", id);
    }

    /// One that waits for somebody.
    void giveUpWaiting(UUID id) {
        Rows.change(jdbc, "delete from hearing.sheet where id = ? and state in ('FAULTY', 'READY')", id);
    }

    List<String> before(Instant due) {
        return ids("select id from hearing.sheet where added_at <= ?", Timestamp.from(due));
    }

    /// @return which they were
    List<String> deleteBefore(Instant due) {
        return ids("delete from hearing.sheet where added_at <= ? returning id", Timestamp.from(due));
    }

    List<String> of(long hearing) {
        return ids("select id from hearing.sheet where consultation_id = ?", hearing);
    }

    /// @return which they were
    List<String> deleteOf(long hearing) {
        return ids("delete from hearing.sheet where consultation_id = ? returning id", hearing);
    }

    private List<String> ids(String sql, Object value) {
        return jdbc.prepareStatement(sql, statement -> {
            statement.setObject(1, value);
            var ids = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) ids.add(rows.getString(1));
            }
            return ids;
        });
    }

    int ready(UUID id, SheetPlan plan) {
        jdbc.prepareStatement("""
                insert into hearing.sheet_plan (sheet_id, rows, news, known, repeated, late, masked, protected, mails, by_web, by_mail, \
                by_letter, by_phone, by_unsaid,
                unused, hidden_sheets, other_sheets, hidden_rows, hidden_columns)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (sheet_id) do update set rows = excluded.rows, news = excluded.news, known = excluded.known, \
                repeated = excluded.repeated, late = excluded.late,
                masked = excluded.masked, protected = excluded.protected, mails = excluded.mails, by_web = excluded.by_web,
                by_mail = excluded.by_mail, by_letter = excluded.by_letter, by_phone = excluded.by_phone, \
                by_unsaid = excluded.by_unsaid, unused = excluded.unused,
                hidden_sheets = excluded.hidden_sheets, other_sheets = excluded.other_sheets, hidden_rows = excluded.hidden_rows, \
                hidden_columns = excluded.hidden_columns""", statement -> {
            statement.setObject(1, id);
            var by = plan.channels();
            int[] counts = {plan.rows(), plan.news(), plan.known(), plan.repeated(), plan.late(), plan.masked(),
                    plan.isProtected(), plan.mails(),
                by.web(), by.mail(), by.letter(), by.phone(), by.unsaid()};
            for (int i = 0; i < counts.length; i++) statement.setInt(i + 2, counts[i]);
            var at = counts.length + 2;
            for (var words : List.of(plan.unused(), plan.unseen().hiddenSheets(), plan.unseen().otherSheets())) statement.setArray(at++,
                    statement.getConnection().createArrayOf("text", words.toArray()));
            statement.setArray(at++, statement.getConnection().createArrayOf("int4", plan.unseen().hiddenRows().toArray()));
            statement.setArray(at, statement.getConnection().createArrayOf("text", plan.unseen().hiddenColumns().toArray()));
            return statement.executeUpdate();
        });
        return at(id, "state = 'READY'");
    }

    int faulty(UUID id, int number) {
        return at(id, "state = 'FAULTY', problem = null, faults = " + number);
    }

    int unreadable(UUID id, SheetFault why) {
        return at(id, "state = 'FAULTY', problem = '" + why.name() + "'");
    }

    void fault(UUID id, int position, RowFault fault) {
        jdbc.prepareStatement("insert into hearing.sheet_fault (sheet_id, position, row_number, column_letter, heading, kind) "
                + "values (?, ?, ?, ?, ?, ?)", statement -> {
            statement.setObject(1, id);
            statement.setInt(2, position);
            statement.setInt(3, fault.row());
            statement.setString(4, fault.column());
            statement.setString(5, fault.what().name());
            statement.setString(6, fault.kind().name());
            return statement.executeUpdate();
        });
    }

    int done(UUID id, KeptSheet.Outcome outcome) {
        return at(id, "state = 'DONE', content = null, entered = " + outcome.entered() + ", known = " + outcome.known());
    }

    int reserved(UUID id, char letter, int first, int count) {
        return at(id, letter + "_first = " + first + ", " + letter + "_count = " + count);
    }

    private int at(UUID id, String change) {
        return Rows.change(jdbc, "update hearing.sheet set " + change
                + " where id = ? and state in ('CHECKING', 'BRINGING_IN')", id);
    }
}
