package dk.samraad.assessment;

import dk.samraad.assessment.SegmentEvent.Action;
import dk.samraad.platform.database.Rows;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;

/// Writes the log, and what changes many segments at once. Every method is one statement.
@Singleton
@Connectable
class SegmentStore {
    private final JdbcOperations jdbc;

    SegmentStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void log(long segment, Instant at, String by, Action action, String detail) {
        Rows.change(jdbc, "insert into hearing.segment_event (segment_id, at, by_name, deed, detail) values (?, ?, ?, ?, ?)",
                segment, Timestamp.from(at), by, action.name(), detail);
    }

    /// @return how many were somebody else's before
    int assign(long hearing, Collection<Long> segments, String to, String by, Instant at) {
        return many("""
                with moved as (update hearing.segment set assigned_to = ?, revision = revision + 1
                               where consultation_id = ? and id = any (?) and assigned_to <> ? and state <> 'APPROVED' returning id)
                insert into hearing.segment_event (segment_id, at, by_name, deed, detail) select id, ?, ?, 'ASSIGNED', ? from moved""",
                segments, to, hearing, segments, to, Timestamp.from(at), by, to);
    }

    /// @return how many were ready
    int approve(long hearing, Collection<Long> segments, String by, Instant at) {
        return many("""
                with moved as (update hearing.segment set state = 'APPROVED', revision = revision + 1
                               where consultation_id = ? and id = any (?) and state = 'READY' returning id)
                insert into hearing.segment_event (segment_id, at, by_name, deed, detail) select id, ?, ?, 'MOVED', 'APPROVED' \
                from moved""",
                segments, hearing, segments, Timestamp.from(at), by);
    }

    /// @param point 0 for none
    /// @return how many were elsewhere before
    int put(long hearing, Collection<Long> segments, long point, String by, Instant at) {
        return many("""
                with moved as (update hearing.segment set point_id = nullif(?, 0), revision = revision + 1
                               where consultation_id = ? and id = any (?) and opinion_id is null and \
                point_id is distinct from nullif(?, 0) returning id)
                insert into hearing.segment_event (segment_id, at, by_name, deed, detail) select id, ?, ?, 'PUT', '' from moved""",
                segments, point, hearing, segments, point, Timestamp.from(at), by);
    }

    /// @param because empty for none any more
    void explain(long hearing, String paragraph, String because, String by, Instant at) {
        if (because.isEmpty()) {
            Rows.change(jdbc, "delete from hearing.promise where consultation_id = ? and paragraph_code = ?", hearing, paragraph);
            return;
        }
        Rows.change(jdbc, """
                insert into hearing.promise (consultation_id, paragraph_code, because, decided_by, decided_at) values (?, ?, ?, ?, ?)
                on conflict (consultation_id, paragraph_code)
                do update set because = excluded.because, decided_by = excluded.decided_by, decided_at = excluded.decided_at""",
                hearing, paragraph, because, by, Timestamp.from(at));
    }

    /// @param because empty for none any more
    void unassessed(long hearing, String because, String by, Instant at) {
        if (because.isEmpty()) {
            Rows.change(jdbc, "delete from hearing.unassessed where consultation_id = ?", hearing);
            return;
        }
        Rows.change(jdbc, """
                insert into hearing.unassessed (consultation_id, because, decided_by, decided_at) values (?, ?, ?, ?)
                on conflict (consultation_id) do update set because = excluded.because, decided_by = excluded.decided_by, \
                decided_at = excluded.decided_at""",
                hearing, because, by, Timestamp.from(at));
    }

    void leaveOut(long reply, String because, String by, Instant at) {
        Rows.change(jdbc, """
                insert into hearing.left_out (reply_id, because, decided_by, decided_at) values (?, ?, ?, ?)
                on conflict (reply_id) do update set because = excluded.because, decided_by = excluded.decided_by, \
                decided_at = excluded.decided_at""",
                reply, because, by, Timestamp.from(at));
    }

    boolean takeIn(long reply) {
        return Rows.change(jdbc, "delete from hearing.left_out where reply_id = ?", reply) == 1;
    }

    /// As [Rows#change]; the collection among the values goes as an array.
    private int many(String sql, Collection<Long> ids, Object... values) {
        return jdbc.prepareStatement(sql, statement -> {
            for (int i = 0; i < values.length; i++) {
                if (values[i] == ids) statement.setArray(i + 1, statement.getConnection().createArrayOf("bigint", ids.toArray()));
                else statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        });
    }
}
