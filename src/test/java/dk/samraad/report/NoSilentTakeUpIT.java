package dk.samraad.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.jobs.Jobs;
import dk.samraad.text.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Results are taken up for the first time when somebody says so, and cannot be taken back: asking for a summary asks first.
class NoSilentTakeUpIT extends AnalystAtWork {
    @Test
    void a_summary_takes_up_results_for_the_first_time_only_when_it_was_asked_whether_to() {
        survey("uspurgt", 100);
        var list = "/medarbejder/spoergeskemaer/uspurgt/rapporter";
        var page = staff.get(list);
        assertThat(page.text()).contains("Resultaterne er ikke gjort op endnu", "100 svar bliver talt", "det kan ikke gøres om",
                "fordelt på grupper");

        var unasked = staff.submit(page, Map.of());
        assertThat(unasked.status()).isEqualTo(422);
        assertThat(unasked.page().select(".error-summary a[href=#takeUp]")).isNotEmpty();
        assertThat(app.query("select count(*) from report.edition where slug = 'uspurgt-opsummering'")).containsExactly(List.of("0"));
        app.bean(Jobs.class).runNow(Reports.JOB);
        assertThat(snapshots("uspurgt")).as("nothing is taken up silently").isEqualTo("0");

        assertThat(made("uspurgt", "da").text()).contains("Klar til gennemsyn");
        assertThat(snapshots("uspurgt")).isEqualTo("1");
        assertThat(staff.get(list).text()).as("once is enough").doesNotContain("Resultaterne er ikke gjort op endnu");
        assertThat(staff.submit(staff.get(list), Map.of()).status()).isEqualTo(200);
        app.bean(Jobs.class).runNow(Reports.JOB);
    }

    @Test
    void a_job_that_nobody_told_to_take_up_results_refuses_whatever_page_asked() {
        var id = survey("bagdoer", 100);
        app.bean(Reports.class).request(new Subject(ReportKind.Source.SURVEY, id, "bagdoer"), ReportKind.SUMMARY,
                Language.DA, dk.samraad.platform.audit.Actor.systemAs(""));

        app.bean(Jobs.class).runNow(Reports.JOB);

        assertThat(snapshots("bagdoer")).isEqualTo("0");
        assertThat(app.query("select w.refusal from platform.work w join report.edition e on w.subject = e.id::text "
                + "where w.kind = 'report.make' and e.slug = 'bagdoer-opsummering'"))
                .containsExactly(List.of("NOT_TAKEN_UP"));
    }

    private static String snapshots(String survey) {
        return app.query("select count(*) from analysis.snapshot s join survey.questionnaire q on q.id = s.survey_id where q.slug = '"
                + survey + "'").getFirst().getFirst();
    }
}
