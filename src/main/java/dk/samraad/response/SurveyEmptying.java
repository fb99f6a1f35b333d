package dk.samraad.response;

import dk.samraad.platform.database.Rows;
import dk.samraad.survey.AnswerHolder;
import dk.samraad.survey.Survey;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.List;

/// Deletes the answers of a survey, with what was counted of them and what still waits.
@Singleton
@Connectable
class SurveyEmptying implements AnswerHolder {
    private final JdbcOperations jdbc;

    SurveyEmptying(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void empty(Survey survey) {
        for (var table : List.of("answer_sheet", "inbox", "received_count", "page_count", "tablet_link", "withdrawn")) {
            Rows.change(jdbc, "delete from response." + table + " where survey_id = ?", survey.id());
        }
        Rows.change(jdbc, "delete from response.plain_inbox i using survey.version v where v.id = i.version_id and v.survey_id = ?",
                survey.id());
    }
}
