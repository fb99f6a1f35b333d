package dk.samraad.reply;

import dk.samraad.platform.database.Rows;
import dk.samraad.privacy.Passage;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/// Writes down what staff decided about a reply and its files: what is hidden, what the public may read, whether a late one counts.
/// Within the transaction of whoever decides, who holds the [#lock]. Every method is one statement. A door of `reply`.
@Singleton
@Connectable
public class Decisions {
    private static final String BY_REFERENCE = "consultation_id = ? and letter || '-' || to_char(number, 'FM9999000')";
    private final JdbcOperations jdbc;

    Decisions(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// Whoever decides next about the same reply waits until this transaction ends.
    public void lock(long hearing, String reference) {
        jdbc.prepareStatement("select from hearing.screening where reply_id = (select id from hearing.reply where " + BY_REFERENCE
                + " = ?) for update", statement -> {
            statement.setLong(1, hearing);
            statement.setString(2, reference);
            return statement.executeQuery();
        });
    }

    public int assign(long hearing, List<String> references, String to) {
        return jdbc.prepareStatement("update hearing.screening set assigned_to = ? where reply_id in (select id from hearing.reply where "
                + BY_REFERENCE + " = any (?))", statement -> {
            statement.setString(1, to);
            statement.setLong(2, hearing);
            statement.setArray(3, statement.getConnection().createArrayOf("text", references.toArray()));
            return statement.executeUpdate();
        });
    }

    public void mask(long part, Passage passage, String reason, String by, Instant now) {
        Rows.change(jdbc, "insert into hearing.mask (part_id, starts, ends, kind, reason, made_by, made_at) values (?, ?, ?, ?, ?, ?, ?)",
                part, passage.start(), passage.end(), passage.kind().name(), reason, by, Timestamp.from(now));
    }

    /// @return false when it is lifted already
    public boolean lift(long mask, String by, String because, Instant now) {
        return Rows.change(jdbc,
                "update hearing.mask set lifted_by = ?, lifted_because = ?, lifted_at = ? where id = ? and lifted_at is null",
                by, because, Timestamp.from(now), mask) == 1;
    }

    public void publicText(long part, String text) {
        Rows.change(jdbc, "update hearing.public_part set text = ? where part_id = ?", text, part);
    }

    /// @return false when somebody else decided in between
    public boolean publication(long reply, int revision, PublicState state, String because, String by, Instant now) {
        return Rows.change(jdbc, """
                update hearing.screening set publication = ?, publication_because = ?, decided_by = ?, decided_at = ?, \
                revision = revision + 1
                where reply_id = ? and revision = ?""", state.name(), because, by, Timestamp.from(now), reply, revision) == 1;
    }

    /// @return false when somebody else decided in between
    public boolean late(long reply, int revision, String decision, String because, String by, Instant now) {
        return Rows.change(jdbc, """
                update hearing.screening set late_decision = ?, late_because = ?, late_by = ?, late_at = ?, revision = revision + 1
                where reply_id = ? and revision = ?""", decision, because, by, Timestamp.from(now), reply, revision) == 1;
    }

    public void maskFile(long file, Passage passage, String reason, String by, Instant now) {
        Rows.change(jdbc,
                "insert into hearing.file_mask (file_id, starts, ends, kind, reason, made_by, made_at) values (?, ?, ?, ?, ?, ?, ?)",
                file, passage.start(), passage.end(), passage.kind().name(), reason, by, Timestamp.from(now));
    }

    /// @return false when it is lifted already
    public boolean liftOfFile(long mask, String by, String because, Instant now) {
        return Rows.change(jdbc,
                "update hearing.file_mask set lifted_by = ?, lifted_because = ?, lifted_at = ? where id = ? and lifted_at is null",
                by, because, Timestamp.from(now), mask) == 1;
    }

    public void publishFile(long file, String by, Instant now) {
        Rows.change(jdbc,
                "insert into hearing.public_file (file_id, approved_by, approved_at) values (?, ?, ?) on conflict do nothing", file, by,
                Timestamp.from(now));
    }

    public void hideFile(long file) {
        Rows.change(jdbc, "delete from hearing.public_file where file_id = ?", file);
    }

    public void publishWords(long file, String text, String by, Instant now) {
        Rows.change(jdbc, """
                insert into hearing.public_words (file_id, text, approved_by, approved_at) values (?, ?, ?, ?)
                on conflict (file_id) do update set text = excluded.text""", file, text, by, Timestamp.from(now));
    }

    public void hideWords(long file) {
        Rows.change(jdbc, "delete from hearing.public_words where file_id = ?", file);
    }
}
