package dk.samraad.outreach;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who is told of new hearings. No statement here can fail with an address in its message: what is there already is met by
/// `on conflict`.
@Singleton
@Connectable
class SubscriberRepository {
    private final JdbcOperations jdbc;

    SubscriberRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// Somebody who may be written to because somebody asked for it.
    record Asked(UUID reference, boolean confirmed) {}

    /// Notes that an address was asked for, as a new one where it is not there.
    ///
    /// @param dayAgo what was counted before that is forgotten
    /// @return empty when the address was written to three times since
    Optional<Asked> ask(String email, Instant now, Instant dayAgo, Instant until) {
        return jdbc.prepareStatement("""
                insert into outreach.subscriber as s (reference, email, confirm_until, mails_since) values (?, ?, ?, ?)
                on conflict (lower(email)) do update set confirm_until = excluded.confirm_until,
                    mails = case when s.mails_since < ? then 1 else s.mails + 1 end,
                    mails_since = case when s.mails_since < ? then excluded.mails_since else s.mails_since end
                where s.mails < 3 or s.mails_since < ?
                returning s.reference, s.confirmed_at is not null""", statement -> {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, email);
            statement.setTimestamp(3, Timestamp.from(until));
            statement.setTimestamp(4, Timestamp.from(now));
            for (int i = 5; i <= 7; i++) statement.setTimestamp(i, Timestamp.from(dayAgo));
            var rows = statement.executeQuery();
            return rows.next() ? Optional.of(new Asked(rows.getObject(1, UUID.class), rows.getBoolean(2))) : Optional.empty();
        });
    }

    /// Whether the address of that link is on the list, if it is there at all.
    Optional<Boolean> isConfirmed(UUID reference) {
        return jdbc.prepareStatement("select confirmed_at is not null from outreach.subscriber where reference = ?", statement -> {
            statement.setObject(1, reference);
            var rows = statement.executeQuery();
            return rows.next() ? Optional.of(rows.getBoolean(1)) : Optional.empty();
        });
    }

    void confirm(UUID reference, Instant now) {
        jdbc.prepareStatement("update outreach.subscriber set confirmed_at = ? where reference = ? and confirmed_at is null", statement -> {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setObject(2, reference);
            return statement.executeUpdate();
        });
    }

    /// Waits for a job that is just writing to them.
    void remove(UUID reference) {
        jdbc.prepareStatement("delete from outreach.subscriber where reference = ?", statement -> {
            statement.setObject(1, reference);
            return statement.executeUpdate();
        });
    }

    /// Deletes some of those who did not press the button in time.
    List<UUID> removeUnconfirmed(Instant now, int most) {
        return jdbc.prepareStatement("""
                delete from outreach.subscriber where id in (
                    select id from outreach.subscriber where confirmed_at is null and confirm_until <= ? order by id limit ?)
                    returning reference""", statement -> {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setInt(2, most);
            return references(statement);
        });
    }

    /// Deletes some of those whose mailbox does not exist, as a server said of one of our mails (RFC 3463: 5.1.x).
    List<UUID> removeUnreachable(String path, int most) {
        return jdbc.prepareStatement("""
                delete from outreach.subscriber where id in (
                    select s.id from outreach.subscriber s join platform.mail m on m.unsubscribe = ? || s.reference
                    where m.state in ('BOUNCED', 'GIVEN_UP') and m.status_code ~ '(^| )5\\.1\\.' order by s.id limit ?)
                    returning reference""", statement -> {
            statement.setString(1, path);
            statement.setInt(2, most);
            return references(statement);
        });
    }

    private static List<UUID> references(PreparedStatement statement) throws SQLException {
        var all = new ArrayList<UUID>();
        for (var rows = statement.executeQuery(); rows.next();) all.add(rows.getObject(1, UUID.class));
        return all;
    }

    /// The next on the list, who wait with leaving it until this transaction ends.
    List<Subscriber> next(long after, Instant confirmedBefore, int most) {
        return jdbc.prepareStatement("""
                select id, reference, email from outreach.subscriber
                where confirmed_at is not null and id > ? and confirmed_at <= ? order by id limit ? for key share""", statement -> {
            statement.setLong(1, after);
            statement.setTimestamp(2, Timestamp.from(confirmedBefore));
            statement.setInt(3, most);
            var all = new ArrayList<Subscriber>();
            for (var rows = statement.executeQuery(); rows.next();) all.add(subscriber(rows));
            return all;
        });
    }

    private static Subscriber subscriber(ResultSet row) throws SQLException {
        return new Subscriber(row.getLong(1), row.getObject(2, UUID.class), row.getString(3));
    }
}
