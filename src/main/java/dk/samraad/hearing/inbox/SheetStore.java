package dk.samraad.hearing.inbox;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Sheets that wait. Every method is one statement.
@Singleton
@Connectable
class SheetStore {
    private final JdbcOperations jdbc;

    SheetStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID id, long hearing, String name, byte[] content, String by, Instant now) {
        jdbc.prepareStatement("insert into hearing.sheet (id, consultation_id, file_name, content, added_by, added_at) values (?, ?, ?, ?, ?, ?)", statement -> {
            statement.setObject(1, id);
            statement.setLong(2, hearing);
            statement.setString(3, name);
            statement.setBytes(4, content);
            statement.setString(5, by);
            statement.setTimestamp(6, Timestamp.from(now));
            return statement.executeUpdate();
        });
    }

    Optional<KeptSheet> find(long hearing, UUID id) {
        return jdbc.prepareStatement("select file_name, entered, known from hearing.sheet where id = ? and consultation_id = ?", statement -> {
            statement.setObject(1, id);
            statement.setLong(2, hearing);
            var rows = statement.executeQuery();
            if (!rows.next()) return Optional.empty();
            var outcome = rows.getObject(2) == null ? Optional.<KeptSheet.Outcome>empty() : Optional.of(new KeptSheet.Outcome(rows.getInt(2), rows.getInt(3)));
            return Optional.of(new KeptSheet(id, rows.getString(1), outcome));
        });
    }

    /// Whoever wants to bring it in too waits until this transaction ends.
    ///
    /// @return nothing when it was brought in
    Optional<byte[]> content(UUID id, boolean lock) {
        return jdbc.prepareStatement("select content from hearing.sheet where id = ? and content is not null" + (lock ? " for update" : ""), statement -> {
            statement.setObject(1, id);
            var rows = statement.executeQuery();
            return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
        });
    }

    void done(UUID id, int entered, int known) {
        jdbc.prepareStatement("update hearing.sheet set content = null, entered = ?, known = ? where id = ?", statement -> {
            statement.setInt(1, entered);
            statement.setInt(2, known);
            statement.setObject(3, id);
            return statement.executeUpdate();
        });
    }

    void deleteBefore(Instant due) {
        jdbc.prepareStatement("delete from hearing.sheet where added_at <= ?", statement -> {
            statement.setTimestamp(1, Timestamp.from(due));
            return statement.executeUpdate();
        });
    }
}
