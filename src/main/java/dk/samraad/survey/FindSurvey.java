package dk.samraad.survey;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/// Finds a survey by its address. Every page of every respondent does, so it is read column by column: mapped by jOOQ the
/// same statement took about twice the processor's time, by Micronaut Data three times (profiled under `src/bench`, row
/// `pages`).
@Singleton
@Connectable
class FindSurvey {
    private static final String BY_SLUG = """
            select q.id, q.slug, q.process_slug, q.policy_slug, q.authority, q.state, q.opens_on, q.closes_on, q.public_until, \
            q.retained_until,
                   q.closed_at, q.threshold, q.example, q.waits_for_filing, q.revision,
                   (select v.id from survey.version v where v.survey_id = q.id order by v.number desc limit 1) as newest_version
            from survey.questionnaire q
            where q.slug = ?""";

    private final JdbcOperations database;

    FindSurvey(JdbcOperations database) {
        this.database = database;
    }

    Optional<FoundSurvey> bySlug(String slug) {
        return database.prepareStatement(BY_SLUG, statement -> {
            statement.setString(1, slug);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(found(row)) : Optional.empty();
            }
        });
    }

    private static FoundSurvey found(ResultSet row) throws SQLException {
        var closedAt = Optional.ofNullable(row.getObject(11, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
        var schedule = new Survey.Schedule(day(row, 7), day(row, 8), day(row, 9), day(row, 10));
        var survey = new Survey(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
                SurveyState.valueOf(row.getString(6)), schedule, closedAt, row.getInt(12), row.getBoolean(13),
                row.getBoolean(14), row.getLong(15));
        return new FoundSurvey(survey, Optional.ofNullable(row.getObject(16, Long.class)));
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
