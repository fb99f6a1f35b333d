package dk.samraad.response;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.LocalDate;

@Singleton
class PageCountRepository {
    private final JdbcOperations jdbc;

    PageCountRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Connectable
    void add(long surveyId, LocalDate day, String page, Mode mode, long count) {
        jdbc.prepareStatement("""
                insert into response.page_count as c (survey_id, day, page, mode, reached) values (?, ?, ?, ?, ?)
                on conflict (survey_id, day, page, mode) do update set reached = c.reached + excluded.reached""", statement -> {
            statement.setLong(1, surveyId);
            statement.setObject(2, day);
            statement.setString(3, page);
            statement.setString(4, mode.name());
            statement.setLong(5, count);
            return statement.executeUpdate();
        });
    }
}
