package dk.samraad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.jobs.OnceJob;
import dk.samraad.platform.jobs.RecurringJob;
import dk.samraad.platform.start.StartupTask;
import dk.samraad.testkit.Printed;
import dk.samraad.testkit.Staff;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What somebody sees who runs Samråd: which job does what, when it last failed, and that nobody does any.
class OperationIT extends Operated {
    private static final String PAGE = "/medarbejder/drift";

    @BeforeEach
    void every_job_has_just_run() {
        app.clock.advance(Duration.ofMinutes(1));
        app.execute("truncate platform.scheduled_tasks, platform.job_failure");
        for (var job : app.beans(RecurringJob.class)) {
            app.execute("insert into platform.scheduled_tasks (task_name, task_instance, execution_time, picked, last_success, version) "
                    + "values ('" + job.name() + "', 'recurring', '" + app.clock.instant() + "', false, '" + app.clock.instant() + "', 1)");
        }
    }

    @Test
    void every_job_there_is_stands_there_with_words_of_its_own() {
        var page = Staff.signedIn(app).get(PAGE);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Alt arbejde bliver gjort", "Sender mails", "Flytter svar derhen, hvor de tælles", "10 sekunder");
        var jobs = app.beans(RecurringJob.class).size() + app.beans(OnceJob.class).size();
        assertThat(page.page().select("tbody tr")).hasSize(jobs);
        assertThat(page.page().select("tbody th")).as("in words").noneMatch(cell -> cell.ownText().isBlank());
    }

    @Test
    void a_job_that_failed_says_when_and_what_to_look_for_in_the_log() {
        app.execute("alter table response.withdrawn rename to withdrawn_away");
        try {
            var log = Printed.during(() -> {
                try {
                    run("response.retention");
                } catch (RuntimeException failed) {
                    // As the scheduler does, which then counts it.
                }
            });
            var reference = app.queryOne("select reference from platform.job_failure where job = 'response.retention'");
            assertThat(log.text()).contains("job response.retention " + reference);
            app.execute("update platform.scheduled_tasks set consecutive_failures = 3 where task_name = 'response.retention'");

            var page = Staff.signedIn(app).get(PAGE);
            assertThat(page.text()).contains("Et arbejde går ikke, som det skal");
            assertThat(page.page().select("tbody tr").getFirst().text())
                    .contains("response.retention", "Er fejlet 3 gange i træk", reference, "2026");
        } finally {
            app.execute("alter table response.withdrawn_away rename to withdrawn");
        }
    }

    @Test
    void only_who_administers_sees_it() {
        assertThat(Staff.signedInWithoutAdministration(app).get(PAGE).status()).isEqualTo(403);
        assertThat(Staff.signedInWithoutAdministration(app).get("/medarbejder").text()).doesNotContain("Drift");
        assertThat(Staff.signedIn(app).get("/medarbejder").text()).contains("Drift");
    }

    @Test
    void that_no_instance_takes_jobs_is_said_at_health_which_stays_up() {
        later();
        assertThat(app.client().get("/health").body()).contains("\"UP\"", "\"ELSEWHERE\"").doesNotContain("SAMRAAD_JOBS");

        app.clock.advance(Duration.ofMinutes(20));
        assertThat(app.client().get("/health").body()).contains("\"UP\"", "\"NOWHERE\"", "SAMRAAD_JOBS=false", "nothing is deleted");
        assertThat(app.client().get("/health").status()).isEqualTo(200);
        assertThat(Staff.signedIn(app).get(PAGE).text()).contains("Står stille");

        // One that works long on its job is alive all the same.
        beatAt(app.clock.instant());
        later();
        assertThat(app.client().get("/health").body()).contains("\"ELSEWHERE\"");

        app.execute("truncate platform.scheduled_tasks");
        later();
        assertThat(app.client().get("/health").body()).contains("\"NOWHERE\"");
        assertThat(Staff.signedIn(app).get(PAGE).text()).contains("Ingen gør arbejdet");
    }

    @Test
    void it_is_said_at_start_too() {
        later();
        assertThat(greeting()).contains("takes no jobs (SAMRAAD_JOBS=false); another one does");
        app.clock.advance(Duration.ofMinutes(20));
        assertThat(greeting()).contains("WARN", "no other has been seen to", "nothing is deleted", "SAMRAAD_JOBS=true");
    }

    private static String greeting() {
        return Printed.during(() -> app.beans(StartupTask.class).stream()
                .filter(task -> task.getClass().getSimpleName().contains("JobsGreeting")).forEach(StartupTask::run)).text();
    }

    @Test
    void health_answers_while_the_database_does_not() {
        app.execute("alter table platform.scheduled_tasks rename to tasks_away");
        try {
            later();
            assertThat(app.client().get("/health").status()).isEqualTo(200);
            assertThat(app.client().get("/health").body()).contains("\"UP\"");
            assertThat(app.client().get("/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
        } finally {
            app.execute("alter table platform.tasks_away rename to scheduled_tasks");
        }
    }

    private static void beatAt(Instant moment) {
        app.execute("update platform.scheduled_tasks set picked = true, last_heartbeat = '" + moment + "' "
                + "where task_name = 'report.case-retention'");
    }

    private static void later() {
        app.clock.advance(Duration.ofSeconds(6));
    }
}
