package dk.samraad.inbox.heard;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

/// Writes what staff decided. Every method is one statement.
@Singleton
@Connectable
class LinkStore {
    private final JdbcOperations jdbc;

    LinkStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// Says it anew where it was said otherwise before.
    void say(long hearing, long party, long reply, byte[] fingerprint, boolean isIts, boolean noRemarks, String by, Instant now) {
        jdbc.prepareStatement("""
                insert into hearing.sender_party (consultation_id, party_id, reply_id, fingerprint, is_its, no_remarks, decided_by, \
                decided_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (reply_id, party_id) do update set is_its = excluded.is_its, \
                no_remarks = excluded.no_remarks,
                carried = false, decided_by = excluded.decided_by, decided_at = excluded.decided_at""", statement -> {
            statement.setLong(1, hearing);
            statement.setLong(2, party);
            statement.setLong(3, reply);
            statement.setBytes(4, fingerprint);
            statement.setBoolean(5, isIts);
            statement.setBoolean(6, noRemarks);
            statement.setString(7, by);
            statement.setTimestamp(8, Timestamp.from(now));
            return statement.executeUpdate();
        });
    }

    /// Gives the decisions about a reply that was withdrawn to the next one of the same sender. What that one says is not known.
    void carry(long hearing, long reply, byte[] fingerprint) {
        jdbc.prepareStatement("""
                with waiting as (select distinct on (party_id) id from hearing.sender_party
                where consultation_id = ? and fingerprint = ? and reply_id is null order by party_id, id desc)
                update hearing.sender_party set reply_id = ?, carried = true, no_remarks = false where id in (select id from waiting)""",
                statement -> {
            statement.setLong(1, hearing);
            statement.setBytes(2, fingerprint);
            statement.setLong(3, reply);
            return statement.executeUpdate();
        });
    }

    /// Gives them to another reply, unless they were decided about that one, too. What that one says is not known.
    void hand(long from, long to) {
        jdbc.prepareStatement("""
                update hearing.sender_party s set reply_id = ?, carried = true, no_remarks = false where reply_id = ?
                and not exists (select from hearing.sender_party o where o.reply_id = ? and o.party_id = s.party_id)""", statement -> {
            statement.setLong(1, to);
            statement.setLong(2, from);
            statement.setLong(3, to);
            return statement.executeUpdate();
        });
    }

    /// @return false when it is gone already
    boolean undo(long hearing, long link) {
        return jdbc.prepareStatement("delete from hearing.sender_party where consultation_id = ? and id = ?", statement -> {
            statement.setLong(1, hearing);
            statement.setLong(2, link);
            return statement.executeUpdate() == 1;
        });
    }

    /// Nothing waits for a reply that cannot come any more.
    void forget(LocalDate today, int days) {
        jdbc.prepareStatement("""
                delete from hearing.sender_party s using hearing.consultation c
                where c.id = s.consultation_id and s.reply_id is null and c.deadline + c.late_days + ? <= ?""", statement -> {
            statement.setInt(1, days);
            statement.setObject(2, today);
            return statement.executeUpdate();
        });
    }
}
