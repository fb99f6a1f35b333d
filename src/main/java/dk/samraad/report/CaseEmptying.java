package dk.samraad.report;

import dk.samraad.hearing.Hearings;
import dk.samraad.platform.database.Rows;
import dk.samraad.report.ReportKind.Source;
import dk.samraad.survey.Surveys;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/// What the second clock does to one survey or hearing, in one transaction.
@Singleton
class CaseEmptying {
    private final JdbcOperations jdbc;
    private final Surveys surveys;
    private final Hearings hearings;

    CaseEmptying(JdbcOperations jdbc, Surveys surveys, Hearings hearings) {
        this.jdbc = jdbc;
        this.surveys = surveys;
        this.hearings = hearings;
    }

    @Transactional
    void empty(Subject subject) {
        jdbc.prepareStatement("select set_config('samraad.deletes', 'retention', true)", statement -> statement.execute());
        switch (subject.source()) {
            case SURVEY -> surveys.empty(subject.id());
            case HEARING -> hearings.empty(subject.id());
        }
        var of = subject.source() == Source.SURVEY ? "e.survey_id = ?" : "e.consultation_id = ?";
        delete("delete from report.leak l using report.edition e where e.id = l.edition_id and " + of, subject);
        delete("delete from report.rendering r using report.edition e where e.id = r.edition_id and " + of + " and (e.released_at is null"
                + " or r.kind not like 'TWIN%' and not (r.kind = 'TABLES_CSV' and e.kind = 'SUMMARY'))", subject);
        delete("delete from report.edition e where e.released_at is null and " + of, subject);
        delete("update report.edition e set retraction_reason = null where e.retraction_reason is not null and " + of, subject);
        delete("delete from report.headline e where " + of, subject);
        if (subject.source() == Source.SURVEY) delete("delete from report.chosen_quote where survey_id = ?", subject);
    }

    private void delete(String sql, Subject subject) {
        Rows.change(jdbc, sql, subject.id());
    }
}
