package dk.samraad.reply;

import dk.samraad.platform.database.Rows;
import dk.samraad.privacy.MaskKind;
import dk.samraad.privacy.Passage;
import dk.samraad.reply.FirstScreening.Wait;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads and writes for the second look at replies and their files. Every method is one statement.
@Singleton
@Connectable
class RecheckStore {
    private static final String SYSTEM = "system";
    private final JdbcOperations jdbc;

    RecheckStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// @param wasRead whether a person decided that it is public
    record KeptReply(
            long id, long hearing, String slug, String reference, @Nullable Long version, boolean isPublic, boolean wasRead,
            String publicName, String publicOrganisation) {}

    /// @param hidden what is hidden in it
    /// @param shown what was hidden and is shown again
    record KeptPart(long id, String text, List<Passage> hidden, List<Passage> shown) {}

    /// @param wasRead its words are kept beside it
    /// @param sender their name, to be hidden when it is protected
    record KeptFile(long id, long reply, int position, String name, byte[] content, boolean isPublic, boolean wasRead,
            boolean isProtected, String sender) {}

    long count(String table) {
        return jdbc.prepareStatement("select count(*) from " + table, statement -> {
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        });
    }

    List<KeptReply> replies(long after, int most) {
        return jdbc.prepareStatement("""
                select r.id, r.consultation_id, c.slug, r.letter || '-' || to_char(r.number, 'FM9999000'), r.version_id, \
                s.publication = 'APPROVED',
                s.decided_at is not null, s.public_name, s.public_organisation
                from hearing.reply r join hearing.screening s on s.reply_id = r.id join hearing.consultation c on c.id = r.consultation_id
                where r.id > ? order by r.id limit ? for update of s""", statement -> {
            statement.setLong(1, after);
            statement.setInt(2, most);
            var rows = statement.executeQuery();
            var found = new ArrayList<KeptReply>();
            while (rows.next()) {
                found.add(new KeptReply(rows.getLong(1), rows.getLong(2), rows.getString(3), rows.getString(4),
                        rows.getObject(5, Long.class), rows.getBoolean(6),
                        rows.getBoolean(7), rows.getString(8), rows.getString(9)));
            }
            return found;
        });
    }

    List<KeptPart> parts(long reply) {
        return jdbc.prepareStatement("""
                select p.id, p.text, m.starts, m.ends, m.kind, m.lifted_at is not null from hearing.reply_part p \
                left join hearing.mask m on m.part_id = p.id
                where p.reply_id = ? order by p.position, p.id""", statement -> {
            statement.setLong(1, reply);
            var rows = statement.executeQuery();
            var parts = new ArrayList<KeptPart>();
            while (rows.next()) {
                if (parts.isEmpty() || parts.getLast().id != rows.getLong(1)) parts.add(new KeptPart(rows.getLong(1), rows.getString(2),
                        new ArrayList<>(), new ArrayList<>()));
                if (rows.getString(5) == null) continue;
                var passage = new Passage(rows.getInt(3), rows.getInt(4), MaskKind.valueOf(rows.getString(5)));
                (rows.getBoolean(6) ? parts.getLast().shown : parts.getLast().hidden).add(passage);
            }
            return parts;
        });
    }

    void mask(long part, Passage passage, Instant now) {
        Rows.change(jdbc, "insert into hearing.mask (part_id, starts, ends, kind, reason, made_by, made_at) values (?, ?, ?, ?, ?, ?, ?)",
                part, passage.start(), passage.end(), passage.kind().name(), passage.kind().name(), SYSTEM, Timestamp.from(now));
    }

    void publicText(long part, String text) {
        Rows.change(jdbc, "update hearing.public_part set text = ? where part_id = ?", text, part);
    }

    void publicSender(long reply, String name, String organisation) {
        Rows.change(jdbc,
                "update hearing.screening set public_name = ?, public_organisation = ?, revision = revision + 1 where reply_id = ?", name,
                organisation, reply);
    }

    /// Nobody has decided now: who decided before decided about something else.
    void waitAgain(long reply, Set<Wait> waits) {
        jdbc.prepareStatement("""
                update hearing.screening set publication = 'WAITING', publication_because = '', decided_by = '', decided_at = null, \
                revision = revision + 1,
                waits_for = array(select distinct unnest(waits_for || ?)) where reply_id = ?""", statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("text", waits.stream().map(Enum::name).toArray()));
            statement.setLong(2, reply);
            return statement.executeUpdate();
        });
    }

    List<KeptFile> files(long after, long last, int most) {
        return jdbc.prepareStatement("""
                select f.id, f.reply_id, f.position, f.file_name, f.content, p.file_id is not null, w.file_id is not null, r.protected, \
                r.sender_name
                from hearing.reply_file f join hearing.reply r on r.id = f.reply_id left join hearing.public_file p on p.file_id = f.id
                left join hearing.file_words w on w.file_id = f.id where f.id > ? and f.id <= ? order by f.id limit ?""", statement -> {
            statement.setLong(1, after);
            statement.setLong(2, last);
            statement.setInt(3, most);
            var rows = statement.executeQuery();
            var found = new ArrayList<KeptFile>();
            while (rows.next()) {
                found.add(new KeptFile(rows.getLong(1), rows.getLong(2), rows.getInt(3), rows.getString(4), rows.getBytes(5),
                        rows.getBoolean(6),
                        rows.getBoolean(7), rows.getBoolean(8), rows.getString(9)));
            }
            return found;
        });
    }

    /// The number of the newest file; 0 when there is none.
    long lastFile() {
        return jdbc.prepareStatement("select coalesce(max(id), 0) from hearing.reply_file", statement -> {
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        });
    }

    /// A file is not changed: the cleaned one takes its place, under a number of its own, and nobody has approved it.
    KeptFile replaceFile(KeptFile file, String name, String kind, byte[] clean) {
        Rows.change(jdbc, "delete from hearing.reply_file where id = ?", file.id);
        var id = jdbc.prepareStatement("""
                insert into hearing.reply_file (reply_id, position, file_name, kind, content) values (?, ?, ?, ?, ?) returning id""",
                statement -> {
            statement.setLong(1, file.reply);
            statement.setInt(2, file.position);
            statement.setString(3, name);
            statement.setString(4, kind);
            statement.setBytes(5, clean);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        });
        return new KeptFile(id, file.reply, file.position, name, clean, false, false, file.isProtected, file.sender);
    }

    void hideFile(long file) {
        Rows.change(jdbc, "delete from hearing.public_file where file_id = ?", file);
    }
}
