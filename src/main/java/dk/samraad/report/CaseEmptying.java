package dk.samraad.report;

import dk.samraad.hearing.Hearings;
import dk.samraad.platform.database.Rows;
import dk.samraad.platform.work.Works;
import dk.samraad.report.ReportKind.Source;
import dk.samraad.survey.Surveys;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/// What the second clock does to one survey or hearing, in one transaction.
@Singleton
class CaseEmptying {
    private final JdbcOperations jdbc;
    private final Works works;
    private final Surveys surveys;
    private final Hearings hearings;

    CaseEmptying(JdbcOperations jdbc, Works works, Surveys surveys, Hearings hearings) {
        this.jdbc = jdbc;
        this.works = works;
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
        var unreleased = " from report.edition e where e.released_at is null and " + of;
        works.drop(Reports.JOB, editions("select e.id" + unreleased, subject));
        // And of those that were asked for meanwhile.
        works.drop(Reports.JOB, editions("delete" + unreleased + " returning e.id", subject));
        delete("update report.edition e set retraction_reason = null where e.retraction_reason is not null and " + of, subject);
        delete("delete from report.headline e where " + of, subject);
        if (subject.source() == Source.SURVEY) delete("delete from report.chosen_quote where survey_id = ?", subject);
    }

    private List<String> editions(String sql, Subject subject) {
        return jdbc.prepareStatement(sql, statement -> {
            statement.setLong(1, subject.id());
            var ids = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) ids.add(rows.getString(1));
            }
            return ids;
        });
    }

    private void delete(String sql, Subject subject) {
        Rows.change(jdbc, sql, subject.id());
    }
}
