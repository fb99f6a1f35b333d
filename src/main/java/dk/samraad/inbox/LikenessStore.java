package dk.samraad.inbox;

import dk.samraad.inbox.StaffReply.Verdict;
import dk.samraad.platform.database.Rows;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/// Writes whether staff found replies to say the same. Every method is one statement.
@Singleton
@Connectable
class LikenessStore {
    private static final String BY_REFERENCE = "consultation_id = ? and letter || '-' || to_char(number, 'FM9999000')";
    private final JdbcOperations jdbc;

    LikenessStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void verdict(long reply, Verdict verdict, String by, Instant now) {
        Rows.change(jdbc, "update hearing.likeness set verdict = ?, verdict_by = ?, verdict_at = ? where reply_id = ?", verdict.name(), by,
                Timestamp.from(now), reply);
    }

    int verdicts(long hearing, List<String> references, Verdict verdict, String by, Instant now) {
        return jdbc.prepareStatement("update hearing.likeness set verdict = ?, verdict_by = ?, verdict_at = ? "
                + "where like_reply_id is not null and reply_id in"
                + " (select id from hearing.reply where " + BY_REFERENCE + " = any (?))", statement -> {
            statement.setString(1, verdict.name());
            statement.setString(2, by);
            statement.setTimestamp(3, Timestamp.from(now));
            statement.setLong(4, hearing);
            statement.setArray(5, statement.getConnection().createArrayOf("text", references.toArray()));
            return statement.executeUpdate();
        });
    }
}
