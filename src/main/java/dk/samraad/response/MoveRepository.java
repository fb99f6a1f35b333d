package dk.samraad.response;

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
import java.util.Set;
import java.util.UUID;

/// What the move does to the tables. Its caller holds the transaction.
@Singleton
class MoveRepository {
    private static final String COLUMNS = "version_id, receipt_hash, mode, place, language, received_on, late, answers";

    private final JdbcOperations jdbc;

    MoveRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// Surveys that have something in the inbox, with how much.
    Map<Long, Long> waiting() {
        return jdbc.prepareStatement("""
                select v.survey_id, count(*) from response.inbox i join survey.version v on v.id = i.version_id group by 1""", statement -> {
            var waiting = new LinkedHashMap<Long, Long>();
            var rows = statement.executeQuery();
            while (rows.next()) waiting.put(rows.getLong(1), rows.getLong(2));
            return waiting;
        });
    }

    long counted(long surveyId) {
        return jdbc.prepareStatement("select count(*) from response.answer_sheet where survey_id = ?", statement -> {
            statement.setLong(1, surveyId);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        });
    }

    /// Rows nobody else is moving or withdrawing. A hash knows nothing of when it came, so its order is as good as chance, and has an index.
    /// They are chosen before they are locked: PostgreSQL would sort the whole inbox for a lock with an order.
    List<Sheet> lockWaiting(long surveyId, int most) {
        return sheets("select " + COLUMNS + """
                 from response.inbox
                where receipt_hash in (
                    select receipt_hash from response.inbox
                    where version_id in (select id from survey.version where survey_id = ?)
                    order by receipt_hash limit ?)
                for update skip locked""", surveyId, most);
    }

    /// Moved rows taken out again at random, to be moved once more among others.
    List<Sheet> takeBack(long surveyId, long howMany) {
        return sheets("""
                with taken as (select id from response.answer_sheet where survey_id = ? order by random() limit ? for update)
                delete from response.answer_sheet a using taken where a.id = taken.id returning\s""" + qualified(), surveyId, howMany);
    }

    private static String qualified() {
        return "a." + COLUMNS.replace(", ", ", a.");
    }

    private List<Sheet> sheets(String sql, long surveyId, long most) {
        return jdbc.prepareStatement(sql, statement -> {
            statement.setLong(1, surveyId);
            statement.setLong(2, most);
            var rows = statement.executeQuery();
            var sheets = new ArrayList<Sheet>();
            while (rows.next()) sheets.add(sheet(rows));
            return sheets;
        });
    }

    private static Sheet sheet(ResultSet row) throws SQLException {
        return new Sheet(UUID.randomUUID(), row.getLong(1), row.getBytes(2), row.getString(3), row.getString(4), row.getString(5),
                row.getObject(6, LocalDate.class), row.getBoolean(7), row.getString(8));
    }

    /// The hashes of those moved or withdrawn already. A retry that raced that is in the inbox again: it goes nowhere.
    Set<ByteBuffer> settled(List<Sheet> sheets) {
        return jdbc.prepareStatement("""
                select receipt_hash from response.answer_sheet where receipt_hash = any(?)
                union all select receipt_hash from response.withdrawn where receipt_hash = any(?)""", statement -> {
            var hashes = hashes(statement, sheets);
            statement.setArray(1, hashes);
            statement.setArray(2, hashes);
            var rows = statement.executeQuery();
            var settled = new HashSet<ByteBuffer>();
            while (rows.next()) settled.add(ByteBuffer.wrap(rows.getBytes(1)));
            return settled;
        });
    }

    void removeFromInbox(List<Sheet> sheets) {
        jdbc.prepareStatement("delete from response.inbox where receipt_hash = any(?)", statement -> {
            statement.setArray(1, hashes(statement, sheets));
            return statement.executeUpdate();
        });
    }

    private static Array hashes(PreparedStatement statement, List<Sheet> sheets) throws SQLException {
        return statement.getConnection().createArrayOf("bytea", sheets.stream().map(Sheet::hash).toArray(byte[][]::new));
    }

    void insert(long surveyId, List<Sheet> sheets) {
        jdbc.prepareStatement("insert into response.answer_sheet (id, survey_id, " + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)"
                + " on conflict (receipt_hash) do nothing", statement -> {
            for (var sheet : sheets) {
                bind(statement, surveyId, sheet);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private static void bind(PreparedStatement statement, long surveyId, Sheet sheet) throws SQLException {
        statement.setObject(1, sheet.id());
        statement.setLong(2, surveyId);
        statement.setLong(3, sheet.version());
        statement.setBytes(4, sheet.hash());
        statement.setString(5, sheet.mode());
        statement.setString(6, sheet.place());
        statement.setString(7, sheet.language());
        statement.setObject(8, sheet.receivedOn());
        statement.setBoolean(9, sheet.late());
        statement.setString(10, sheet.answers());
    }

    /// Everything moved of a survey, for making the narrow tables anew.
    List<Sheet> moved(long surveyId, UUID after, int most) {
        return jdbc.prepareStatement("select id, " + COLUMNS + " from response.answer_sheet where survey_id = ? and id > ? order by id limit ?", statement -> {
            statement.setLong(1, surveyId);
            statement.setObject(2, after);
            statement.setInt(3, most);
            var rows = statement.executeQuery();
            var sheets = new ArrayList<Sheet>();
            while (rows.next()) {
                sheets.add(new Sheet(rows.getObject(1, UUID.class), rows.getLong(2), rows.getBytes(3), rows.getString(4), rows.getString(5),
                        rows.getString(6), rows.getObject(7, LocalDate.class), rows.getBoolean(8), rows.getString(9)));
            }
            return sheets;
        });
    }
}
