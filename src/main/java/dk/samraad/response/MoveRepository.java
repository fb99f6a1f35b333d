package dk.samraad.response;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The answers as the move sees them. Its caller holds the transaction.
@Singleton
class MoveRepository {
    private static final String COLUMNS = "version_id, receipt_hash, mode, place, language, received_on, received_within, late, answers";
    /// What shares the whole survey is one group, whatever its first day was when it was written.
    private static final String SHARE = "survey_id = ? and received_within = ? and (received_within = 'SURVEY' or received_on = ?)";

    private final JdbcOperations jdbc;

    MoveRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    private interface Binder {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /// How many answers share each time.
    ///
    /// @param opens first day of the survey, now; what shares the whole survey may have been written under an earlier plan
    Map<Period, Long> periods(long surveyId, LocalDate opens) {
        return jdbc.prepareStatement("""
                select received_within, received_on, count(*) from response.answer_sheet where survey_id = ?
                group by 1, 2""", statement -> {
            statement.setLong(1, surveyId);
            var rows = statement.executeQuery();
            var periods = new HashMap<Period, Long>();
            while (rows.next()) {
                var period = new Period(Period.Within.valueOf(rows.getString(1)), rows.getObject(2, LocalDate.class));
                periods.merge(period.within() == Period.Within.SURVEY ? Period.whole(opens) : period, rows.getLong(3), Long::sum);
            }
            return periods;
        });
    }

    long late(long surveyId) {
        return jdbc.prepareStatement("select count(*) from response.answer_sheet where survey_id = ? and late", statement -> {
            statement.setLong(1, surveyId);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        });
    }

    /// Surveys some of whose answers may have lost the company they shared their time with.
    List<Long> withdrawnFrom() {
        return jdbc.prepareStatement("select distinct survey_id from response.withdrawn", statement -> {
            var rows = statement.executeQuery();
            var surveys = new ArrayList<Long>();
            while (rows.next()) surveys.add(rows.getLong(1));
            return surveys;
        });
    }

    /// Moved rows taken out again at random, to be moved once more among others.
    List<Sheet> takeBack(long surveyId, long howMany) {
        return takeBack("survey_id = ?", howMany, statement -> statement.setLong(1, surveyId));
    }

    /// The same, of those that share one time.
    List<Sheet> takeBack(long surveyId, Period period, long howMany) {
        return takeBack(SHARE, howMany, statement -> bind(statement, surveyId, period));
    }

    private List<Sheet> takeBack(String which, long howMany, Binder binder) {
        return sheets("""
                with taken as (select id from response.answer_sheet where %s order by random() limit %d for update)
                delete from response.answer_sheet a using taken where a.id = taken.id returning a.id, %s"""
                .formatted(which, howMany, "a." + COLUMNS.replace(", ", ", a.")), binder).stream().map(Sheet::renamed).toList();
    }

    /// Moved rows that share one time, at random; they stay where they are.
    List<Sheet> lock(long surveyId, Period period, long howMany) {
        return sheets("select id, %s from response.answer_sheet where %s order by random() limit %d for update"
                .formatted(COLUMNS, SHARE, howMany),
                statement -> bind(statement, surveyId, period));
    }

    private static void bind(PreparedStatement statement, long surveyId, Period period) throws SQLException {
        statement.setLong(1, surveyId);
        statement.setString(2, period.within().name());
        statement.setObject(3, period.from());
    }

    private List<Sheet> sheets(String sql, Binder binder) {
        return jdbc.prepareStatement(sql, statement -> {
            binder.bind(statement);
            var rows = statement.executeQuery();
            var sheets = new ArrayList<Sheet>();
            while (rows.next()) sheets.add(sheet(rows));
            return sheets;
        });
    }

    private static Sheet sheet(ResultSet row) throws SQLException {
        var received = new Period(Period.Within.valueOf(row.getString(8)), row.getObject(7, LocalDate.class));
        return new Sheet(row.getObject(1, UUID.class), row.getLong(2), row.getBytes(3), row.getString(4),
                row.getString(5), row.getString(6),
                received, row.getBoolean(9), row.getString(10));
    }

    /// Gives rows that stay where they are another time.
    void share(List<Sheet> sheets) {
        jdbc.prepareStatement("update response.answer_sheet set received_on = ?, received_within = ? where id = ?", statement -> {
            for (var sheet : sheets) {
                statement.setObject(1, sheet.received().from());
                statement.setString(2, sheet.received().within().name());
                statement.setObject(3, sheet.id());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    void insert(long surveyId, List<Sheet> sheets) {
        jdbc.prepareStatement("insert into response.answer_sheet (id, survey_id, " + COLUMNS
                + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)"
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
        statement.setObject(8, sheet.received().from());
        statement.setString(9, sheet.received().within().name());
        statement.setBoolean(10, sheet.late());
        statement.setString(11, sheet.answers());
    }

    /// Everything moved of a survey, for making the narrow tables anew.
    List<Sheet> moved(long surveyId, UUID after, int most) {
        return sheets("select id, " + COLUMNS + " from response.answer_sheet where survey_id = ? and id > ? order by id limit ?",
                statement -> {
            statement.setLong(1, surveyId);
            statement.setObject(2, after);
            statement.setInt(3, most);
        });
    }
}
