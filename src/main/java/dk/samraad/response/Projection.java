package dk.samraad.response;

import dk.samraad.privacy.Kind;
import dk.samraad.privacy.Privacy;
import dk.samraad.survey.Answer;
import dk.samraad.survey.AnswersFormat;
import dk.samraad.survey.Surveys;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/// The narrow tables that counting reads: one row per chosen option, number and text. Derived from `answers`, which stays
/// the record of truth; [#rebuild] makes them anew.
@Singleton
public class Projection {
    private static final int AT_ONCE = 1_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcOperations jdbc;
    private final MoveRepository sheets;
    private final Surveys surveys;

    Projection(JdbcOperations jdbc, MoveRepository sheets, Surveys surveys) {
        this.jdbc = jdbc;
        this.sheets = sheets;
        this.surveys = surveys;
    }

    private record Choice(UUID sheet, String question, String item, String option) {}

    private record Number(UUID sheet, String question, String item, BigDecimal value) {}

    private record Text(UUID sheet, String question, String text) {}

    private static final class Rows {
        final List<Choice> choices = new ArrayList<>();
        final List<Number> numbers = new ArrayList<>();
        final List<Text> texts = new ArrayList<>();
    }

    /// Makes the narrow tables of a survey anew from its answers.
    @Transactional
    public void rebuild(long surveyId) {
        for (var table : List.of("answer_choice", "answer_number", "answer_text")) {
            jdbc.prepareStatement("delete from response." + table + " where survey_id = ?", statement -> {
                statement.setLong(1, surveyId);
                return statement.executeUpdate();
            });
        }
        var batch = sheets.moved(surveyId, BEFORE_ALL, AT_ONCE);
        while (!batch.isEmpty()) {
            project(surveyId, batch);
            batch = sheets.moved(surveyId, batch.getLast().id(), AT_ONCE);
        }
    }

    void project(long surveyId, List<Sheet> batch) {
        var rows = new Rows();
        var formats = new HashMap<Long, AnswersFormat>();
        for (var sheet : batch) {
            var format = formats.computeIfAbsent(sheet.version(), v -> AnswersFormat.of(surveys.version(v).definition()));
            format.read(sheet.answers()).answers().byQuestion().forEach((question, answer) -> add(rows, sheet.id(), question, answer));
        }
        insert(surveyId, rows);
    }

    private static void add(Rows rows, UUID sheet, String question, Answer answer) {
        switch (answer) {
            case Answer.Choice(var option) -> rows.choices.add(new Choice(sheet, question, "", option));
            case Answer.Choices(var options) -> options.forEach(option -> rows.choices.add(new Choice(sheet, question, "", option)));
            case Answer.Rows(var points) -> points.forEach((row, point) -> rows.choices.add(new Choice(sheet, question, row, point)));
            case Answer.Number(var value) -> rows.numbers.add(new Number(sheet, question, "", value));
            case Answer.Day(var date) -> rows.numbers.add(new Number(sheet, question, "", BigDecimal.valueOf(date.toEpochDay())));
            case Answer.Text(var text) -> rows.texts.add(new Text(sheet, question, text));
            case Answer.Order(var options) -> {
                for (int i = 0; i < options.size(); i++) rows.numbers.add(new Number(sheet, question, options.get(i),
                        BigDecimal.valueOf(i + 1L)));
            }
            case Answer.Points(var byOption) ->
                byOption.forEach((option, points) -> rows.numbers.add(new Number(sheet, question, option, BigDecimal.valueOf(points))));
        }
    }

    private void insert(long surveyId, Rows rows) {
        batch("insert into response.answer_choice (response_id, survey_id, question, item, option) values (?, ?, ?, ?, ?)", rows.choices,
                (statement, row) -> {
            keys(statement, row.sheet, surveyId, row.question);
            statement.setString(4, row.item);
            statement.setString(5, row.option);
        });
        batch("insert into response.answer_number (response_id, survey_id, question, item, value) values (?, ?, ?, ?, ?)", rows.numbers,
                (statement, row) -> {
            keys(statement, row.sheet, surveyId, row.question);
            statement.setString(4, row.item);
            statement.setBigDecimal(5, row.value);
        });
        batch("insert into response.answer_text (response_id, survey_id, question, text, masked_cpr, masked_phones, masked_mails, "
                + "masked_places) values (?, ?, ?, ?, ?, ?, ?, ?)", rows.texts, (statement, row) -> {
            keys(statement, row.sheet, surveyId, row.question);
            statement.setString(4, row.text);
            var found = Privacy.counts(row.text);
            statement.setInt(5, found.getOrDefault(Kind.CPR, 0) + found.getOrDefault(Kind.PERHAPS_CPR, 0));
            statement.setInt(6, found.getOrDefault(Kind.PHONE, 0));
            statement.setInt(7, found.getOrDefault(Kind.EMAIL, 0));
            statement.setInt(8, found.getOrDefault(Kind.ADDRESS, 0));
        });
    }

    private static void keys(PreparedStatement statement, UUID sheet, long surveyId, String question) throws SQLException {
        statement.setObject(1, sheet);
        statement.setLong(2, surveyId);
        statement.setString(3, question);
    }

    private interface Binder<R> {
        void bind(PreparedStatement statement, R row) throws SQLException;
    }

    private <R> void batch(String sql, List<R> rows, Binder<R> binder) {
        if (rows.isEmpty()) return;
        jdbc.prepareStatement(sql, statement -> {
            for (var row : rows) {
                binder.bind(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }
}
