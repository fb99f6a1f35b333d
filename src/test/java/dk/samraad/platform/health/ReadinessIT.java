package dk.samraad.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.jobs.RecurringJob;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.RunningSamraad;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReadinessIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("samraad.data-dir", "/nobody/made/it");
    @RegisterExtension
    static final RunningSamraad full = RunningSamraad.withoutDemo().with("samraad.least-free-megabytes", 1_000_000_000);

    @BeforeEach
    void every_job_has_just_run() {
        app.clock.advance(Duration.ofMinutes(1));
        app.execute("truncate platform.scheduled_tasks");
        for (var job : app.beans(RecurringJob.class)) {
            app.execute("insert into platform.scheduled_tasks (task_name, task_instance, execution_time, picked, last_success, version) values ('"
                    + job.name() + "', 'recurring', '" + app.clock.instant() + "', false, '" + app.clock.instant() + "', 1)");
        }
    }

    @Test
    void it_is_up_when_all_is_well() {
        assertThat(ask().status()).as(ask().body()).isEqualTo(200);
        assertThat(ask().body()).contains("\"UP\"");
    }

    @Test
    void a_job_that_fails_again_and_again_is_named_while_the_instance_still_answers() {
        app.execute("update platform.scheduled_tasks set consecutive_failures = 3 where task_name = 'response.move'");

        assertThat(ask().status()).isEqualTo(503);
        assertThat(ask().body()).contains("\"DOWN\"", "platform.jobs", "response.move failed 3 times in a row");
        assertThat(app.client().get("/health").status()).isEqualTo(200);
        assertThat(app.client().get("/health/liveness").status()).isEqualTo(200);
    }

    @Test
    void a_job_nobody_does_any_more_is_named_after_five_pauses_and_a_quarter_of_an_hour() {
        app.clock.advance(Duration.ofMinutes(14));
        assertThat(ask().status()).as(ask().body()).isEqualTo(200);

        app.clock.advance(Duration.ofMinutes(1));
        app.clock.advance(Duration.ofMinutes(1));
        assertThat(ask().body()).contains("response.move was due").doesNotContain("response.retention was due");

        app.clock.advance(Duration.ofHours(5));
        assertThat(ask().body()).contains("response.retention was due");
    }

    @Test
    void a_job_no_instance_takes_is_named() {
        app.execute("delete from platform.scheduled_tasks where task_name = 'response.move'");
        assertThat(ask().body()).contains("response.move was never begun");
    }

    @Test
    void a_disk_that_is_nearly_full_is_told() {
        assertThat(full.client().get("/health/readiness").status()).isEqualTo(503);
        assertThat(full.client().get("/health/readiness").body()).contains("platform.disk", "temporary files has");
    }

    @Test
    void a_database_that_takes_no_writing_is_told() {
        app.execute("create function public.refused() returns trigger language plpgsql as $$ begin raise sqlstate '53100' using message = 'disk full'; end $$");
        app.execute("create trigger refused before update on platform.written for each row execute function public.refused()");
        try {
            assertThat(ask().body()).contains("platform.database", "takes no writing");
        } finally {
            app.execute("drop trigger refused on platform.written");
        }
        app.clock.advance(Duration.ofSeconds(6));
        assertThat(ask().body()).contains("\"UP\"");
    }

    @Test
    void there_is_no_page_of_measures_where_nobody_set_a_token() {
        assertThat(app.client().get("/metrics").status()).isEqualTo(404);
        assertThat(app.client().get("/prometheus").status()).isEqualTo(404);
    }

    /// Anew: an answer is good for five seconds.
    private static Client.Answer ask() {
        app.clock.advance(Duration.ofSeconds(6));
        return app.client().get("/health/readiness");
    }
}
