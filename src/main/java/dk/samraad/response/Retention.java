package dk.samraad.response;

import dk.samraad.platform.database.Rows;
import dk.samraad.platform.jobs.RecurringJob;
import dk.samraad.platform.time.Danish;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// Deletes what is due: drafts nobody came back to, the hashes of withdrawn answers, links of tablets, answers past their
/// last day with what was counted of them. Keys go with the last row that needs them: see [SpentKeys].
@Singleton
public class Retention implements RecurringJob {
    public static final String NAME = "response.retention";

    /// By the day alone where people were told the day alone; else once the case date has acted, which waits for the case file.
    private static final String DUE = "(q.emptied_on is not null or not q.waits_for_filing and q.retained_until < ?)";

    static final int TABLET_DAYS = 30;

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
        for (var table : List.of("draft_page", "plain_draft_page")) {
            Rows.change(jdbc, "delete from response." + table + " where draft_key in (select draft_key from response." + table
                    + " group by draft_key having max(saved_on) < ?)", today.minusDays(Drafts.KEPT_DAYS));
        }
        Rows.change(jdbc, "delete from response.withdrawn where forget_on <= ?", today);
        // A tablet is taken home when the survey is over; who asks for the place afterwards finds it beside the answers.
        Rows.change(jdbc, "delete from response.tablet_link l using survey.questionnaire q where q.id = l.survey_id and q.closes_on < ?",
                today.minusDays(TABLET_DAYS));
        for (var table : List.of("answer_sheet", "inbox", "received_count", "page_count")) {
            Rows.change(jdbc, "delete from response." + table + " a using survey.questionnaire q where q.id = a.survey_id and " + DUE,
                    today);
        }
        Rows.change(jdbc, """
                delete from response.plain_inbox i using survey.version v, survey.questionnaire q
                where v.id = i.version_id and q.id = v.survey_id and\s""" + DUE, today);
    }
}
