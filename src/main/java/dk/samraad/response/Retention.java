package dk.samraad.response;

import dk.samraad.platform.jobs.RecurringJob;
import dk.samraad.platform.time.Danish;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;

/// Deletes what is due: drafts nobody came back to, the hashes of withdrawn answers, answers past their last day.
@Singleton
public class Retention implements RecurringJob {
    public static final String NAME = "response.retention";

    private final JdbcOperations jdbc;
    private final InstantSource clock;

    Retention(JdbcOperations jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        var today = Danish.dateOf(clock.instant());
        delete("""
                delete from response.draft_page where draft_key in
                (select draft_key from response.draft_page group by draft_key having max(saved_on) < ?)""", today.minusDays(Drafts.KEPT_DAYS));
        delete("delete from response.withdrawn where forget_on <= ?", today);
        delete("delete from response.answer_sheet a using survey.questionnaire q where q.id = a.survey_id and q.retained_until < ?", today);
        delete("""
                delete from response.inbox i using survey.version v, survey.questionnaire q
                where v.id = i.version_id and q.id = v.survey_id and q.retained_until < ?""", today);
    }

    private void delete(String sql, LocalDate due) {
        jdbc.prepareStatement(sql, statement -> {
            statement.setObject(1, due);
            return statement.executeUpdate();
        });
    }
}
