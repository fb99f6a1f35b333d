package dk.samraad.response;

import dk.samraad.platform.daykey.DayKey;
import dk.samraad.platform.daykey.DayKeys;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// The inbox as the move sees it. Its caller holds the transaction.
@Singleton
class WaitingRepository {
    private static final byte[] BEFORE_ALL = {};

    private final JdbcOperations jdbc;
    private final SealedInbox inbox;
    private final DayKeys keys;
    private final Hashing hashing;
    private final Drafts drafts;

    WaitingRepository(JdbcOperations jdbc, SealedInbox inbox, DayKeys keys, Hashing hashing, Drafts drafts) {
        this.jdbc = jdbc;
        this.inbox = inbox;
        this.keys = keys;
        this.hashing = hashing;
        this.drafts = drafts;
    }

    /// Surveys that have something in the inbox, with how much.
    Map<Long, Long> waiting() {
        return jdbc.prepareStatement("""
                select survey_id, count(*) from (
                    select survey_id from response.inbox
                    union all select v.survey_id from response.plain_inbox i join survey.version v on v.id = i.version_id) everything
                group by 1""", statement -> {
            var waiting = new LinkedHashMap<Long, Long>();
            var rows = statement.executeQuery();
            while (rows.next()) waiting.put(rows.getLong(1), rows.getLong(2));
            return waiting;
        });
    }

    /// Rows nobody else is moving or withdrawing. A hash knows nothing of when it came, so its order is as good as chance, and
    /// has an index.
    /// They are chosen before they are locked: PostgreSQL would sort the whole inbox for a lock with an order.
    /// Rows whose key is gone are passed over; they wait for it, or to be deleted when their time is up.
    List<Waiting> lock(long surveyId, int most) {
        var found = new ArrayList<>(lockPlain(surveyId, most));
        var after = BEFORE_ALL;
        var page = lockSealed(surveyId, after, most);
        while (!page.isEmpty() && found.size() < most) {
            page.stream().limit(most - found.size()).flatMap(row -> row.opened().stream()).forEach(found::add);
            after = page.getLast().hash();
            page = found.size() < most ? lockSealed(surveyId, after, most) : List.of();
        }
        return found;
    }

    private record Row(byte[] hash, Optional<Waiting> opened) {}

    private List<Row> lockSealed(long surveyId, byte[] after, int most) {
        return rows("""
                select inbox_hash, received_on, sealed from response.inbox
                where inbox_hash in (
                    select inbox_hash from response.inbox
                    where survey_id = ? and inbox_hash > ? and received_on = any(?)
                    order by inbox_hash limit ?)
                order by inbox_hash for update skip locked""", statement -> {
            statement.setLong(1, surveyId);
            statement.setBytes(2, after);
            statement.setArray(3, statement.getConnection().createArrayOf("date", keys.living().stream().map(DayKey::day).toArray()));
            statement.setInt(4, most);
        }, row -> {
            var hash = row.getBytes(1);
            var day = row.getObject(2, LocalDate.class);
            return new Row(hash, inbox.open(hash, surveyId, day, row.getBytes(3)).map(enclosed -> waiting(hash, day, enclosed)));
        });
    }

    private Waiting waiting(byte[] hash, LocalDate day, Enclosed enclosed) {
        var hashes = hashing.of(enclosed.submission());
        var sheet = new Sheet(UUID.randomUUID(), enclosed.version(), hashes.answer(), enclosed.mode().name(), enclosed.place(),
                enclosed.language(),
                Period.day(day), enclosed.late(), enclosed.answers());
        return new Waiting(hash, true, sheet, hashes, drafts.keysOf(enclosed.submission()));
    }

    /// From before the inbox was sealed. One whose hash was made under another signing key keeps it, or its code would no
    /// longer lead to it.
    private List<Waiting> lockPlain(long surveyId, int most) {
        return rows("""
                select receipt_hash, received_on, submission_id, version_id, mode, place, language, late, answers from response.plain_inbox
                where receipt_hash in (
                    select receipt_hash from response.plain_inbox
                    where version_id in (select id from survey.version where survey_id = ?)
                    order by receipt_hash limit ?)
                for update skip locked""", statement -> {
            statement.setLong(1, surveyId);
            statement.setInt(2, most);
        }, row -> {
            var submission = row.getObject(3, UUID.class);
            var made = hashing.of(submission);
            var hashes = java.util.Arrays.equals(made.plain(), row.getBytes(1)) ? made : Hashes.kept(row.getBytes(1));
            var sheet = new Sheet(UUID.randomUUID(), row.getLong(4), hashes.answer(), row.getString(5), row.getString(6), row.getString(7),
                    Period.day(row.getObject(2, LocalDate.class)), row.getBoolean(8), row.getString(9));
            return new Waiting(row.getBytes(1), false, sheet, hashes, drafts.keysOf(submission));
        });
    }

    /// Those moved or withdrawn already. A retry that raced that is in the inbox again: it goes nowhere.
    Set<ByteBuffer> settled(List<Waiting> waiting) {
        return new HashSet<>(rows("""
                select receipt_hash from response.answer_sheet where receipt_hash = any(?)
                union all select receipt_hash from response.withdrawn where receipt_hash = any(?)""", statement -> {
            statement.setArray(1, array(statement, waiting, w -> w.hashes().inAnswers()));
            statement.setArray(2, array(statement, waiting, w -> w.hashes().inWithdrawn()));
        }, row -> ByteBuffer.wrap(row.getBytes(1))));
    }

    /// Takes them out, and with them what a draft that raced the sending left behind.
    void remove(List<Waiting> waiting) {
        delete("inbox where inbox_hash", waiting.stream().filter(Waiting::sealed).toList(), w -> new byte[][] {w.key()});
        delete("plain_inbox where receipt_hash", waiting.stream().filter(w -> !w.sealed()).toList(), w -> new byte[][] {w.key()});
        delete("draft_page where draft_key", waiting, w -> new byte[][] {w.draft().sealed()});
        delete("plain_draft_page where draft_key", waiting, w -> new byte[][] {w.draft().plain()});
    }

    private void delete(String where, List<Waiting> waiting, Function<Waiting, byte[][]> key) {
        if (waiting.isEmpty()) return;
        jdbc.prepareStatement("delete from response." + where + " = any(?)", statement -> {
            statement.setArray(1, array(statement, waiting, key));
            return statement.executeUpdate();
        });
    }

    private static Array array(PreparedStatement statement, List<Waiting> waiting, Function<Waiting, byte[][]> keys) throws SQLException {
        return statement.getConnection().createArrayOf("bytea", waiting.stream().map(keys).flatMap(java.util.Arrays::stream)
                .toArray(byte[][]::new));
    }

    private interface Binder {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String sql, Binder binder, Reader<T> reader) {
        return jdbc.prepareStatement(sql, statement -> {
            binder.bind(statement);
            var rows = statement.executeQuery();
            var all = new ArrayList<T>();
            while (rows.next()) all.add(reader.read(rows));
            return all;
        });
    }
}
