package dk.samraad.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.analysis.InventedAnswers;
import dk.samraad.analysis.Results;
import dk.samraad.document.DrawnPdf;
import dk.samraad.platform.error.Stale;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.platform.work.Task;
import dk.samraad.platform.work.Worker;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.OpenSurvey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A summary that could not be made says why, and is made when somebody or the next instance tries again.
class ReportsTriedAgainIT extends AnalystAtWork {
    @Test
    void too_few_answers_fail_with_a_reason_and_more_answers_make_the_next_try_work() {
        var id = survey("faa", 4);
        var failed = made("faa", "da");
        assertThat(failed.page().select("h1").text()).isEqualTo("Opsummeringen kunne ikke laves");
        assertThat(failed.text()).contains("for få svar");

        InventedAnswers.add(app.dataSource(), id, 5, 100);
        staff.submit(failed, Map.of());
        app.bean(Jobs.class).runNow(Reports.JOB);

        assertThat(staff.get(failed.url()).text()).contains("Klar til gennemsyn");
    }

    @Test
    void a_summary_of_an_open_survey_is_made_of_an_early_look_only_when_somebody_asked_for_one_and_says_that_it_is_interim()
            throws Exception {
        var id = OpenSurvey.of(app, "tidlig", Fjordby.everyKind()).survey().id();
        InventedAnswers.add(app.dataSource(), id, 1, 200);
        var failed = made("tidlig", "da");
        assertThat(failed.text()).contains("Spørgeskemaet er åbent, og resultaterne er ikke gjort op");

        app.bean(Results.class).takeUp("tidlig", "test");
        staff.submit(failed, Map.of());
        app.bean(Jobs.class).runNow(Reports.JOB);
        var unknown = staff.submit(staff.get(failed.url() + "/frigivelse"), Map.of("read", List.of("ja")));
        assertThat(unknown.status()).as("whoever releases it is asked").isEqualTo(422);
        assertThat(unknown.page().select("input[name=read]").hasAttr("checked")).as("what was ticked stays").isTrue();
        assertThat(unknown.text()).contains("Sæt kryds ved, at du vil frigive det, selv om folk stadig kan svare");
        release(staff.get(failed.url()));

        var pdf = app.client().bytes("/rapport/tidlig-opsummering.pdf");
        assertThat(DrawnPdf.words(pdf, 1, 1)).contains("Foreløbig opsummering", "Foreløbig: Spørgeskemaet er åbent til og med");
        assertThat(DrawnPdf.words(pdf, 2, 3)).contains("Kort fortalt", "Foreløbig: Spørgeskemaet er åbent til og med",
                "spørger lige nu borgerne", "200 svaret");
        assertThat(DrawnPdf.text(pdf)).doesNotContain("har spurgt", "var åbent", "200 svarede.");
        assertThat(app.client().get("/rapport/tidlig-opsummering").title()).contains("foreløbig opsummering");
        assertThat(new String(app.client().bytes("/rapport/tidlig-opsummering/tabeller.json"), StandardCharsets.UTF_8))
                .contains("\"interim\":true");
    }

    @Test
    void what_a_killed_instance_left_half_made_is_made_again() {
        survey("draebt", 100);
        var asked = ask("draebt", "da");
        app.execute("update platform.work set state = 'RUNNING', done = 2, step = 'DRAWING', attempt = attempt + 1 "
                + "where kind = 'report.make' and subject = '" + id(asked) + "'");

        app.bean(Jobs.class).runNow(Reports.JOB);

        assertThat(staff.get(asked.url()).text()).contains("Klar til gennemsyn");
    }

    @Test
    void an_instance_that_was_thought_dead_cannot_write_over_its_successor() {
        survey("to", 100);
        var asked = ask("to", "da");
        var tasks = new ArrayList<Task>();
        app.bean(Worker.class).each(Reports.JOB, "report", task -> {
            tasks.add(task);
            app.execute("update platform.work set attempt = attempt + 1 where subject = '" + task.subject() + "'");
        });
        var dead = tasks.getFirst();
        assertThatThrownBy(() -> dead.reached(Edition.Step.DRAWING, 2, Edition.STEPS)).isInstanceOf(Stale.class);
        assertThatThrownBy(dead::finish).isInstanceOf(Stale.class);

        app.bean(Jobs.class).runNow(Reports.JOB);

        assertThat(staff.get(asked.url()).text()).contains("Klar til gennemsyn");
    }

    /// Another instance takes it over in the middle of keeping it.
    @Test
    void a_paper_is_kept_with_the_end_of_its_work_or_not_at_all() {
        survey("overtaget", 100);
        var asked = ask("overtaget", "da");
        app.execute("create function report.taken_over() returns trigger language plpgsql as $$ begin "
                + "update platform.work set attempt = attempt + 1 where subject = new.edition_id::text; return new; end $$");
        app.execute("create trigger taken_over before insert on report.rendering for each row execute function report.taken_over()");
        app.bean(Jobs.class).runNow(Reports.JOB);
        app.execute("drop trigger taken_over on report.rendering");
        app.execute("drop function report.taken_over");

        assertThat(app.queryOne("select count(*) from report.rendering where edition_id = " + id(asked))).isEqualTo("0");
        assertThat(app.queryOne("select state from report.edition where id = " + id(asked))).isEqualTo("REQUESTED");
    }

    @Test
    void an_unexpected_failure_says_so_with_a_code_for_the_log_and_can_be_tried_again() {
        survey("uheld", 100);
        var asked = ask("uheld", "da");
        app.execute("alter table report.rendering add constraint disk_full check (edition_id <> " + id(asked) + ")");
        app.bean(Jobs.class).runNow(Reports.JOB);
        var failed = staff.get(asked.url());
        app.execute("alter table report.rendering drop constraint disk_full");

        assertThat(failed.text()).contains("Noget gik galt hos os", "Prøv igen").containsPattern("dette nummer: [0-9a-f]{8}");
        staff.submit(failed, Map.of());
        app.bean(Jobs.class).runNow(Reports.JOB);
        assertThat(staff.get(asked.url()).text()).contains("Klar til gennemsyn");
    }
}
