package dk.samraad.reply;

import dk.samraad.privacy.MaskKind;
import dk.samraad.privacy.Passage;
import dk.samraad.upload.FileKind;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The words of files, and what is hidden in them. Every method is one statement but [#keep].
@Singleton
@Connectable
class FileWordsStore {
    private static final String SYSTEM = "system";
    private final JdbcOperations jdbc;

    FileWordsStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// @param isPublic as it is
    /// @param arePublic its words, in its place
    record Kept(long file, int position, FileWords words, List<Passage> hidden, List<Passage> shown, boolean isPublic, boolean arePublic) {}

    void keep(byte[] submission, int position, FileReading.Read read) {
        jdbc.prepareStatement("""
                update hearing.upload set words = ?, shown = ?, unread_pages = ?, pictures = ?, legible = ?, found = ?
                where submission_hash = ? and position = ?""", statement -> {
            fill(statement, 1, read.words());
            statement.setArray(6, statement.getConnection().createArrayOf("text", read.found().stream().map(FileWordsStore::said)
                    .toArray()));
            statement.setBytes(7, submission);
            statement.setInt(8, position);
            return statement.executeUpdate();
        });
    }

    /// What waits with a reply that is being sent: its words and what was found in them, by place.
    record Waiting(int position, FileReading.Read read) {
        Waiting by(boolean isProtected, String name) {
            return new Waiting(position, read.by(isProtected, name));
        }
    }

    List<Waiting> waiting(byte[] submission) {
        return jdbc.prepareStatement("""
                select words, shown, unread_pages, pictures, legible, found, position from hearing.upload
                where submission_hash = ? and words is not null order by position""", statement -> {
            statement.setBytes(1, submission);
            var rows = statement.executeQuery();
            var all = new ArrayList<Waiting>();
            while (rows.next()) {
                var found = Arrays.stream((String[]) rows.getArray(6).getArray()).map(FileWordsStore::passage).toList();
                all.add(new Waiting(rows.getInt(7), new FileReading.Read(words(rows), found)));
            }
            return all;
        });
    }

    /// Of a file that came with a reply, by its place there.
    void insert(long reply, int position, FileReading.Read read, Instant at) {
        var file = fileAt(reply, position);
        insert(file, read, at);
    }

    private long fileAt(long reply, int position) {
        return jdbc.prepareStatement("select id from hearing.reply_file where reply_id = ? and position = ?", statement -> {
            statement.setLong(1, reply);
            statement.setInt(2, position);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        });
    }

    /// For those who are in no transaction: words and masks come together.
    @Transactional
    void insertOnce(long file, FileReading.Read read, Instant at) {
        insert(file, read, at);
    }

    void insert(long file, FileReading.Read read, Instant at) {
        var isNew = jdbc.prepareStatement("""
                insert into hearing.file_words (words, shown, unread_pages, pictures, legible, file_id) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing""", statement -> {
            fill(statement, 1, read.words());
            statement.setLong(6, file);
            return statement.executeUpdate() == 1;
        });
        if (isNew) read.found().forEach(passage -> mask(file, passage, at));
    }

    /// @param sender their name, to be hidden when it is protected
    record Unread(FileKind kind, byte[] content, boolean isProtected, String sender) {}

    /// Empty when there is no such file, or it was read.
    Optional<Unread> unread(long file) {
        return jdbc.prepareStatement("""
                select f.kind, f.content, r.protected, r.sender_name from hearing.reply_file f join hearing.reply r on r.id = f.reply_id
                where f.id = ? and not exists (select from hearing.file_words w where w.file_id = f.id)""", statement -> {
            statement.setLong(1, file);
            var rows = statement.executeQuery();
            return rows.next() ? Optional.of(new Unread(FileKind.valueOf(rows.getString(1)), rows.getBytes(2), rows.getBoolean(3),
                    rows.getString(4)))
                    : Optional.<Unread>empty();
        });
    }

    void mask(long file, Passage passage, Instant at) {
        jdbc.prepareStatement("insert into hearing.file_mask (file_id, starts, ends, kind, reason, made_by, made_at) "
                + "values (?, ?, ?, ?, ?, ?, ?)", statement -> {
            statement.setLong(1, file);
            statement.setInt(2, passage.start());
            statement.setInt(3, passage.end());
            statement.setString(4, passage.kind().name());
            statement.setString(5, passage.kind().name());
            statement.setString(6, SYSTEM);
            statement.setTimestamp(7, Timestamp.from(at));
            return statement.executeUpdate();
        });
    }

    void publicWords(long file, String text) {
        jdbc.prepareStatement("update hearing.public_words set text = ? where file_id = ?", statement -> {
            statement.setString(1, text);
            statement.setLong(2, file);
            return statement.executeUpdate();
        });
    }

    /// Those of a reply that were read.
    List<Kept> of(long reply) {
        return jdbc.prepareStatement("""
                select w.words, w.shown, w.unread_pages, w.pictures, w.legible, f.id, f.position, p.file_id is not null, \
                q.file_id is not null,
                array(select m.starts || ' ' || m.ends || ' ' || m.kind from hearing.file_mask m where m.file_id = f.id \
                and m.lifted_at is null order by m.starts),
                array(select m.starts || ' ' || m.ends || ' ' || m.kind from hearing.file_mask m where m.file_id = f.id \
                and m.lifted_at is not null order by m.starts)
                from hearing.file_words w join hearing.reply_file f on f.id = w.file_id left join hearing.public_file p on p.file_id = f.id
                left join hearing.public_words q on q.file_id = f.id where f.reply_id = ? order by f.position""", statement -> {
            statement.setLong(1, reply);
            var rows = statement.executeQuery();
            var all = new ArrayList<Kept>();
            while (rows.next()) {
                all.add(new Kept(rows.getLong(6), rows.getInt(7), words(rows), passages(rows, 10), passages(rows, 11), rows.getBoolean(8),
                        rows.getBoolean(9)));
            }
            return all;
        });
    }

    private static void fill(PreparedStatement statement, int from, FileWords words) throws SQLException {
        statement.setString(from, words.words());
        statement.setInt(from + 1, words.shown());
        statement.setArray(from + 2, statement.getConnection().createArrayOf("int", words.unreadPages().toArray()));
        statement.setInt(from + 3, words.pictures());
        statement.setBoolean(from + 4, words.isLegible());
    }

    private static FileWords words(ResultSet rows) throws SQLException {
        return new FileWords(Objects.requireNonNull(rows.getString(1)), rows.getInt(2), List.of((Integer[]) rows.getArray(3).getArray()),
                rows.getInt(4),
                rows.getBoolean(5));
    }

    private static List<Passage> passages(ResultSet rows, int column) throws SQLException {
        return Arrays.stream((String[]) rows.getArray(column).getArray()).map(FileWordsStore::passage).toList();
    }

    private static String said(Passage passage) {
        return passage.start() + " " + passage.end() + " " + passage.kind();
    }

    private static Passage passage(String said) {
        var parts = said.split(" ");
        return new Passage(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), MaskKind.valueOf(parts[2]));
    }
}
