package dk.samraad.reply;

import static java.util.Objects.requireNonNull;

import dk.samraad.upload.FileKind;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Replies as they came, for the case file of the municipality and nothing else: what is hidden from the public stands in them.
/// E-mail addresses do not: they were given for the receipt and for news.
@Singleton
@Connectable
public class OriginalReplies {
    private final JdbcOperations jdbc;

    OriginalReplies(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// @param reference such as `o-001`
    /// @param writtenIn BCP 47, chosen by the sender; empty for no choice
    /// @param remarks in order
    public record Original(
            long id, String reference, Channel channel, SpeaksAs speaksAs, String name, String organisation, boolean protectedName,
                    Instant receivedAt, boolean late,
            String writtenIn, List<Remark> remarks, List<File> files) {}

    /// @param position from 1
    public record File(long id, int position, String name, FileKind kind) {}

    /// At most `most`, in the order they came. Three statements.
    ///
    /// @param after the id of the last one seen; 0 to begin
    @ReadOnly
    public List<Original> of(long hearing, long after, int most) {
        var found = jdbc.prepareStatement("""
                select id, letter || '-' || to_char(number, 'FM9999000'), channel, speaks_as, sender_name, organisation, protected, \
                received_at,
                       late, written_in
                from hearing.reply where consultation_id = ? and id > ? order by id limit ?""", statement -> {
            statement.setLong(1, hearing);
            statement.setLong(2, after);
            statement.setInt(3, most);
            var originals = new LinkedHashMap<Long, Original>();
            var rows = statement.executeQuery();
            while (rows.next()) originals.put(rows.getLong(1), original(rows));
            return originals;
        });
        if (found.isEmpty()) return List.of();
        var ids = found.keySet().toArray(Long[]::new);
        jdbc.prepareStatement("""
                select reply_id, paragraph_code, text from hearing.reply_part where reply_id = any (?) order by reply_id, position""",
                statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("bigint", ids));
            var rows = statement.executeQuery();
            while (rows.next()) requireNonNull(found.get(rows.getLong(1))).remarks().add(new Remark(rows.getString(2), rows.getString(3)));
            return 0;
        });
        jdbc.prepareStatement("""
                select reply_id, id, position, file_name, kind from hearing.reply_file where reply_id = any (?)
                order by reply_id, position""", statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("bigint", ids));
            var rows = statement.executeQuery();
            while (rows.next()) requireNonNull(found.get(rows.getLong(1))).files()
                    .add(new File(rows.getLong(2), rows.getInt(3), rows.getString(4),
                    FileKind.valueOf(rows.getString(5))));
            return 0;
        });
        return List.copyOf(found.values());
    }

    /// The bytes of a file, as it was stored when it came: its metadata were taken out before that.
    @ReadOnly
    public byte[] content(File file) {
        return jdbc.prepareStatement("select content from hearing.reply_file where id = ?", statement -> {
            statement.setLong(1, file.id());
            var rows = statement.executeQuery();
            rows.next();
            return rows.getBytes(1);
        });
    }

    private static Original original(ResultSet row) throws SQLException {
        return new Original(row.getLong(1), row.getString(2), Channel.valueOf(row.getString(3)), SpeaksAs.valueOf(row.getString(4)),
                row.getString(5), row.getString(6),
                row.getBoolean(7), row.getTimestamp(8).toInstant(), row.getBoolean(9), row.getString(10), new ArrayList<>(),
                        new ArrayList<>());
    }
}
